using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngersHabitat.Application.Mail;

namespace AngersHabitat.Web.Mail;

/// <summary>The words of a letter as text and as HTML: no picture, no script, nothing that is fetched; large letters, one column, links that say where they lead.</summary>
internal static partial class LetterPrint
{
    private const string Style = "margin:0;padding:16px;background:#ffffff;color:#0b0c0c;font-family:Arial,Helvetica,sans-serif;font-size:18px;line-height:1.5";
    private const string Rule = """<hr style="margin:24px 0;border:0;border-top:1px solid #b1b4b6">""";

    public static string Text(LetterText letter)
    {
        var text = new StringBuilder();
        foreach (var block in letter.Blocks)
        {
            if (block.Kind == LetterBlockKind.Note && text.Length > 0 && !text.ToString().Contains("\n-- \n", StringComparison.Ordinal))
                text.Append("-- \n");
            text.Append(Printed(block.Text));
            text.Append(block.Link is { } link ? $"\u00A0:\n{link}\n\n" : "\n\n");
        }
        return text.ToString().TrimEnd() + "\n";
    }

    public static string Html(LetterText letter, string landlord)
    {
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Safe(letter.Subject)}</title></head>
            <body style="{Style}">
            <div role="main" style="max-width:36em;margin:0 auto">
            <p style="margin:0 0 24px;padding:0 0 8px;border-bottom:2px solid #0b0c0c;font-weight:bold">{Safe(landlord)}</p>

            """);
        for (var place = 0; place < letter.Blocks.Count; place++)
            html.Append(Of(letter.Blocks[place], place > 0 ? letter.Blocks[place - 1].Kind : null)).Append('\n');
        return html.Append("</div>\n</body>\n</html>\n").ToString();
    }

    // Each news after the first, and the small print, stands under a line of its own.
    private static string Of(LetterBlock block, LetterBlockKind? before) => block.Kind switch
    {
        LetterBlockKind.Title when before is null => $"""<h1 style="margin:0 0 16px;font-size:24px;line-height:1.3">{Safe(block.Text)}</h1>""",
        LetterBlockKind.Title => $"""{Rule}<h2 style="margin:0 0 16px;font-size:24px;line-height:1.3">{Safe(block.Text)}</h2>""",
        LetterBlockKind.Paragraph => $"""<p style="margin:0 0 16px">{Linked(block, "")}</p>""",
        LetterBlockKind.Action => $"""<p style="margin:0 0 24px">{Linked(block, "display:inline-block;padding:12px 20px;background:#1d4f91;color:#ffffff;font-weight:bold;text-decoration:none;border-radius:4px")}</p>""",
        LetterBlockKind.Note => $"""{(before is LetterBlockKind.Note ? "" : Rule)}<p style="margin:0 0 8px;font-size:15px;color:#505a5f">{Linked(block, "color:#1d4f91")}</p>""",
        _ => throw Unknown.Value(block.Kind),
    };

    private static string Linked(LetterBlock block, string style)
        => block.Link is { } link ? $"""<a href="{Safe(link)}" style="{style}">{Safe(block.Text)}</a>""" : Safe(block.Text).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Safe(string text) => WebUtility.HtmlEncode(Printed(text));

    // « 9 h » stays on one line, as on the pages.
    private static string Printed(string text) => Hour().Replace(Typography.Of(text), "\u00A0");

    [GeneratedRegex(@"(?<=\d) (?=h\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hour();
}
