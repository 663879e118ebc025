using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Pages.Shared;
using SkiaSharp;
using static RolesSite.Cards.CardMarks;

namespace RolesSite.Cards;

/// <summary>Draws a card as a PNG of 1200 by 630 pixels, in the light colors of the site. The same card gives the same bytes.</summary>
internal sealed class CardPainter : IDisposable
{
    public const int Width = 1200, Height = 630;

    private const float Left = 72, Right = Width - 72, Top = 128;

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
        Canvas.DrawWords(siteName, CardText.Serif, 31, Left + 54, 74, Ink);
        Canvas.DrawWords(kind, CardText.Sans, 23, Right, 73, Soft, SKTextAlign.Right);
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
            Canvas.DrawLens(row.Lens, Left, baseline - 17, 18);
            Canvas.DrawText(CardText.Cut(row.Question, question, first - 44), Left + 30, baseline, SKTextAlign.Left, question, Fill(Ink));
            for (var i = 0; i < row.Stances.Count; i++)
                Canvas.DrawStance(row.Stances[i], Color(row.Lens), Left + first + i * width, baseline, table.Columns.Count > 4 ? 17 : 20);
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
            Canvas.DrawWords(corner.Lens.ToString(), CardText.SemiBold, 17, corner.X, corner.LabelY, Color(corner.Lens), SKTextAlign.Center);
        foreach (var mark in diagram.Marks.Where(mark => mark.Leader is not null))
        {
            using var leader = SKPath.ParseSvgPathData(mark.Leader!);
            Canvas.DrawPath(leader, Stroke(mark.Emphasized ? Ink : Soft, mark.Emphasized ? 1.2f : 0.8f));
        }

        foreach (var mark in diagram.Marks)
        {
            Canvas.DrawCircle(Number(mark.X), Number(mark.Y), 4.2f, Fill(mark.Emphasized ? Ink : Paper));
            Canvas.DrawCircle(Number(mark.X), Number(mark.Y), 4.2f, Stroke(Ink, 1.3f));
            Canvas.DrawWords(mark.Short, mark.Emphasized ? CardText.SemiBold : CardText.Sans, 14.5f, Number(mark.LabelX), Number(mark.LabelY) + 1, mark.Emphasized ? Ink : Soft, mark.Anchor is null ? SKTextAlign.Left : SKTextAlign.Center);
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
            Canvas.DrawLens(lens, x, Height - 85, 24);
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

    private void Rule(float y, SKColor color, float width) => Canvas.DrawLine(Left, y, Right, y, Stroke(color, width));

    private static float Number(string text) => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
