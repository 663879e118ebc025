using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Pages.Shared;
using SkiaSharp;

namespace RolesSite.Cards;

/// <summary>Draws a card as a PNG of 1200 by 630 pixels, in the light colors of the site. The same card gives the same bytes.</summary>
internal sealed class CardPainter : IDisposable
{
    public const int Width = 1200, Height = 630;

    private const float Left = 72, Right = Width - 72, Top = 128;

    private static readonly SKColor Paper = new(0xfb, 0xfb, 0xf8), Ink = new(0x1b, 0x1c, 0x20), Soft = new(0x54, 0x58, 0x5f), Line = new(0xd5, 0xd6, 0xcf);

    private static readonly SKColor Why = new(0x9c, 0x1c, 0x5b), How = new(0x0f, 0x5b, 0x99), When = new(0x7d, 0x5a, 0x00);

    private readonly SKSurface surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));

    private SKCanvas Canvas => surface.Canvas;

    public static byte[] Png(Card card, string siteName)
    {
        using var painter = new CardPainter();
        painter.Frame(siteName, card.Kind);
        if (card.Table is { } table)
            painter.Comparison(card, table);
        else if (card.Diagram is { } diagram)
            painter.Placed(card, diagram);
        else
            painter.Words(card);
        using var image = painter.surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    public void Dispose() => surface.Dispose();

    private void Frame(string siteName, string kind)
    {
        Canvas.Clear(Paper);
        Canvas.Save();
        Canvas.Translate(Left, 44);
        Canvas.Scale(1.35f);
        using (var triangle = SKPath.ParseSvgPathData("M15 4.5 26.5 23.5H3.5Z"))
            Canvas.DrawPath(triangle, Stroke(Ink, 1.3f));
        Canvas.DrawCircle(15, 4.5f, 3.5f, Fill(Why));
        Canvas.DrawCircle(3.5f, 23.5f, 3.5f, Fill(How));
        Canvas.DrawCircle(26.5f, 23.5f, 3.5f, Fill(When));
        Canvas.Restore();
        Text(siteName, CardText.Serif, 31, Left + 54, 74, Ink);
        Text(kind, CardText.Sans, 23, Right, 73, Soft, SKTextAlign.Right);
        Rule(100, Line, 1.5f);
    }

    // The title, the answer in a sentence, and below them what a reader would look up first.
    private void Comparison(Card card, CardTable table)
    {
        const float rowHeight = 43;
        var end = Height - 46f;
        var head = end - table.Rows.Count * rowHeight;
        var y = Block(card.Title, CardText.Serif, Ink, Left, Top, Right - Left, card.Title.Length > 46 ? 2 : 1, 1.1f, 56, 50, 46, 42);
        Block(card.Text, CardText.Serif, Soft, Left, y + 14, Right - Left, head - y > 190 ? 4 : 3, 1.32f, 29, 27, 25);

        var first = table.Columns.Count > 3 ? 400f : 470f;
        var width = (Right - Left - first) / table.Columns.Count;
        using var name = CardText.Font(CardText.SemiBold, table.Columns.Count > 4 ? 18 : 21);
        for (var i = 0; i < table.Columns.Count; i++)
            Canvas.DrawText(CardText.Cut(table.Columns[i], name, width - 8), Left + first + i * width, head - 12, SKTextAlign.Left, name, Fill(Ink));
        Rule(head, Ink, 2);
        // One size for all questions: the one that the longest needs.
        using var question = CardText.Fit(table.Rows.MaxBy(row => row.Question.Length)!.Question, CardText.Serif, first - 44, 1, 24, 22, 20, 18).Font;
        foreach (var row in table.Rows)
        {
            var baseline = head + 29;
            Shape(row.Lens, Left, baseline - 17, 18);
            Canvas.DrawText(CardText.Cut(row.Question, question, first - 44), Left + 30, baseline, SKTextAlign.Left, question, Fill(Ink));
            for (var i = 0; i < row.Stances.Count; i++)
                Stance(row.Stances[i], Color(row.Lens), Left + first + i * width, baseline, table.Columns.Count > 4 ? 17 : 20);
            head += rowHeight;
            if (row != table.Rows[^1])
                Rule(head, Line, 1.5f);
        }
    }

    // The title and the answer beside the place between why, how and when.
    private void Placed(Card card, Diagram diagram)
    {
        const float column = 540, scale = 1.36f;
        var y = Block(card.Title, CardText.Serif, Ink, Left, Top + 32, column, card.Title.Length > 50 ? 4 : 3, 1.08f, card.Title.Length > 50 ? [52, 46] : [68, 60, 52, 46]);
        Block(card.Text, CardText.Serif, Soft, Left, y + 24, column, (int)((Height - 60 - y) / 42), 1.36f, 32, 30, 28, 26);

        Canvas.Save();
        // The middle of what is left of the height; the drawing begins at the left end of the word How.
        Canvas.Translate(Left + column + 46, (100 + Height - diagram.Height * scale) / 2);
        Canvas.Scale(scale);
        using var triangle = SKPath.ParseSvgPathData(Diagram.Triangle);
        Canvas.Save();
        Canvas.ClipPath(triangle, antialias: true);
        foreach (var corner in Diagram.Corners)
        {
            foreach (var (radius, opacity) in Diagram.Arcs)
                Canvas.DrawCircle(corner.X, corner.Y, Number(radius), Stroke(Color(corner.Lens).WithAlpha((byte)(255 * Number(opacity))), 1.3f));
        }

        Canvas.Restore();
        Canvas.DrawPath(triangle, Stroke(Ink, 1.2f));
        foreach (var corner in Diagram.Corners)
            Text(corner.Lens.ToString(), CardText.SemiBold, 17, corner.X, corner.LabelY, Color(corner.Lens), SKTextAlign.Center);
        foreach (var mark in diagram.Marks.Where(mark => mark.Leader is not null))
        {
            using var leader = SKPath.ParseSvgPathData(mark.Leader!);
            Canvas.DrawPath(leader, Stroke(mark.Emphasized ? Ink : Soft, mark.Emphasized ? 1.2f : 0.8f));
        }

        foreach (var mark in diagram.Marks)
        {
            Canvas.DrawCircle(Number(mark.X), Number(mark.Y), 4.2f, Fill(mark.Emphasized ? Ink : Paper));
            Canvas.DrawCircle(Number(mark.X), Number(mark.Y), 4.2f, Stroke(Ink, 1.3f));
            Text(mark.Short, mark.Emphasized ? CardText.SemiBold : CardText.Sans, 14.5f, Number(mark.LabelX), Number(mark.LabelY) + 1, mark.Emphasized ? Ink : Soft, mark.Anchor is null ? SKTextAlign.Left : SKTextAlign.Center);
        }

        Canvas.Restore();
    }

    // The title large, and the answer.
    private void Words(Card card)
    {
        var y = Block(card.Title, CardText.Serif, Ink, Left, Top + 32, Right - Left, 2, 1.1f, 78, 70, 62, 56);
        y = Block(card.Text, CardText.Serif, Soft, Left, y + 30, Right - Left - 60, (int)((Height - 56 - y) / 46), 1.38f, 36, 34, 32, 30);
        if (y > Height - 160)
            return;
        // The one idea, where there is room for it.
        using var font = CardText.Font(CardText.Serif, 32);
        var x = Left;
        foreach (var lens in Diagram.Corners.Select(corner => corner.Lens))
        {
            Shape(lens, x, Height - 85, 24);
            Canvas.DrawText(lens.ToString(), x + 38, Height - 62, SKTextAlign.Left, font, Fill(Color(lens)));
            x += 92 + font.MeasureText(lens.ToString());
        }
    }

    // A text in lines from the top; gives the height of its last baseline.
    private float Block(string text, SKTypeface face, SKColor color, float x, float top, float width, int mostLines, float leading, params ReadOnlySpan<float> sizes)
    {
        var (font, lines) = CardText.Fit(text, face, width, mostLines, sizes);
        using (font)
        {
            var y = top + font.Size * 0.92f;
            foreach (var line in lines)
            {
                Canvas.DrawText(line, x, y, SKTextAlign.Left, font, Fill(color));
                y += font.Size * leading;
            }

            return y - font.Size * (leading - 0.25f);
        }
    }

    private void Text(string text, SKTypeface face, float size, float x, float y, SKColor color, SKTextAlign align = SKTextAlign.Left)
    {
        using var font = CardText.Font(face, size);
        Canvas.DrawText(text, x, y, align, font, Fill(color));
    }

    // The five shapes of the pages, most to least say, and always the word.
    private void Stance(Stance stance, SKColor lens, float x, float baseline, float size)
    {
        var radius = size * 0.34f;
        var (cx, cy) = (x + radius + 1, baseline - size * 0.34f);
        var weak = stance is Content.Roles.Stance.Informed or Content.Roles.Stance.NotTheirs;
        var color = weak ? Soft : lens;
        using var stroke = Stroke(color, size * 0.13f);
        switch (stance)
        {
            case Content.Roles.Stance.Decides:
                Canvas.DrawCircle(cx, cy, radius, Fill(color));
                break;
            case Content.Roles.Stance.Shares:
                Canvas.DrawArc(new SKRect(cx - radius, cy - radius, cx + radius, cy + radius), 90, 180, useCenter: true, Fill(color));
                break;
            case Content.Roles.Stance.Informed:
                stroke.PathEffect = SKPathEffect.CreateDash([size * 0.12f, size * 0.13f], 0);
                break;
        }

        if (stance == Content.Roles.Stance.NotTheirs)
            Canvas.DrawLine(cx - radius, cy, cx + radius, cy, stroke);
        else
            Canvas.DrawCircle(cx, cy, radius, stroke);
        Text(stance.ToWords(), stance == Content.Roles.Stance.Decides ? CardText.SemiBold : CardText.Sans, size, x + size * 1.15f, baseline, stance is Content.Roles.Stance.Advises ? Ink : color);
    }

    // A lens: a triangle whose tip points at its corner of the diagram, a diamond for what, a disc for who.
    private void Shape(Lens lens, float x, float y, float size)
    {
        (float X, float Y)[] points = lens switch
        {
            Lens.Why => [(0.5f, 0.04f), (1, 0.94f), (0, 0.94f)],
            Lens.How => [(0, 0.04f), (1, 0.94f), (0, 0.94f)],
            Lens.When => [(1, 0.04f), (1, 0.94f), (0, 0.94f)],
            _ => [(0.5f, 0), (1, 0.5f), (0.5f, 1), (0, 0.5f)],
        };
        if (lens == Lens.Who)
        {
            Canvas.DrawCircle(x + size / 2, y + size / 2, size * 0.48f, Fill(Ink));
            return;
        }

        using var path = new SKPathBuilder();
        path.AddPoly([.. points.Select(point => new SKPoint(x + point.X * size, y + point.Y * size))]);
        Canvas.DrawPath(path.Detach(), Fill(Color(lens)));
    }

    private void Rule(float y, SKColor color, float width) => Canvas.DrawLine(Left, y, Right, y, Stroke(color, width));

    private static SKColor Color(Lens lens) => lens switch { Lens.Why => Why, Lens.How => How, Lens.When => When, _ => Ink };

    private static SKPaint Fill(SKColor color) => new() { Color = color, IsAntialias = true };

    private static SKPaint Stroke(SKColor color, float width) => new() { Color = color, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width };

    private static float Number(string text) => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
