using RolesSite.Content.Comparisons;
using RolesSite.Content.Roles;
using RolesSite.Pages.Shared;
using SkiaSharp;

namespace RolesSite.Cards;

/// <summary>The signs of the site on a card: its light colors, the shapes of lenses and stances, words.</summary>
internal static class CardMarks
{
    public static readonly SKColor Paper = new(0xfb, 0xfb, 0xf8), Ink = new(0x1b, 0x1c, 0x20), Soft = new(0x54, 0x58, 0x5f), Line = new(0xd5, 0xd6, 0xcf);

    public static readonly SKColor Why = new(0x9c, 0x1c, 0x5b), How = new(0x0f, 0x5b, 0x99), When = new(0x7d, 0x5a, 0x00);

    public static SKColor Color(Lens lens) => lens switch { Lens.Why => Why, Lens.How => How, Lens.When => When, _ => Ink };

    public static SKPaint Fill(SKColor color) => new() { Color = color, IsAntialias = true };

    public static SKPaint Stroke(SKColor color, float width) => new() { Color = color, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = width };

    public static void DrawWords(this SKCanvas canvas, string text, SKTypeface face, float size, float x, float y, SKColor color, SKTextAlign align = SKTextAlign.Left)
    {
        using var font = CardText.Font(face, size);
        canvas.DrawText(text, x, y, align, font, Fill(color));
    }

    // The five shapes of the pages, most to least say, and always the word.
    public static void DrawStance(this SKCanvas canvas, Stance stance, SKColor lens, float x, float baseline, float size)
    {
        var radius = size * 0.34f;
        var (cx, cy) = (x + radius + 1, baseline - size * 0.34f);
        var weak = stance is Stance.Informed or Stance.NotTheirs;
        var color = weak ? Soft : lens;
        using var stroke = Stroke(color, size * 0.13f);
        switch (stance)
        {
            case Stance.Decides:
                canvas.DrawCircle(cx, cy, radius, Fill(color));
                break;
            case Stance.Shares:
                canvas.DrawArc(new SKRect(cx - radius, cy - radius, cx + radius, cy + radius), 90, 180, useCenter: true, Fill(color));
                break;
            case Stance.Informed:
                stroke.PathEffect = SKPathEffect.CreateDash([size * 0.12f, size * 0.13f], 0);
                break;
        }

        if (stance == Stance.NotTheirs)
            canvas.DrawLine(cx - radius, cy, cx + radius, cy, stroke);
        else
            canvas.DrawCircle(cx, cy, radius, stroke);
        canvas.DrawWords(stance.ToWords(), stance == Stance.Decides ? CardText.SemiBold : CardText.Sans, size, x + size * 1.15f, baseline, stance is Stance.Advises ? Ink : color);
    }

    // A lens: a triangle whose tip points at its corner of the diagram, a diamond for what, a disc for who.
    public static void DrawLens(this SKCanvas canvas, Lens lens, float x, float y, float size)
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
            canvas.DrawCircle(x + size / 2, y + size / 2, size * 0.48f, Fill(Ink));
            return;
        }

        using var path = new SKPathBuilder();
        path.AddPoly([.. points.Select(point => new SKPoint(x + point.X * size, y + point.Y * size))]);
        canvas.DrawPath(path.Detach(), Fill(Color(lens)));
    }
}
