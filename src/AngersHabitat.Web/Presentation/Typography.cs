using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace AngersHabitat.Web.Presentation;

/// <summary>
/// The marks of French print, put in where a page is written, so that sources, resources and staff write with an ordinary keyboard: ’ for ', and blanks that do
/// not break before « : ; ! ? % € » and inside quotes.
/// </summary>
public static partial class Typography
{
    private const string NoBreak = "\u00A0";
    private const string Narrow = "\u202F";

    // Literals of views are the same few thousand objects for the life of the process.
    private static readonly ConcurrentDictionary<string, string> Literals = new(ReferenceEqualityComparer.Instance);

    /// <summary>A text with its marks; one that has them already is not changed.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny(Marks) < 0)
            return text;
        var marked = Apostrophe().Replace(text, "’");
        marked = Wide().Replace(marked, NoBreak);
        return Thin().Replace(marked, Narrow);
    }

    /// <summary>As <see cref="Of"/>, for the text between the tags of a literal of a view; worked out once for each. A blank written as an entity is a mark it has already.</summary>
    public static string OfLiteral(string literal)
        => Literals.GetOrAdd(literal, static markup => Tag().Replace(markup, static part => part.Value.StartsWith('<') || part.Value.EndsWith('>') ? part.Value : Of(part.Value.Replace("&nbsp;", NoBreak, StringComparison.Ordinal))));

    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("':;!?%€«»");

    // Elided before a word, before what a view writes next, or before a quote.
    [GeneratedRegex(@"(?<=\p{L})'(?=[\p{L}«]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"(?<=«)[ \n]?(?=[^\u00A0\u202F\s]|$)|[ \n]?(?<=[^\u00A0\u202F\s]|^)[ \n]?(?=»)|(?<=\S|^) (?=:(\s|$))|(?<=\d) (?=[%€])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wide();

    [GeneratedRegex(@"(?<=\S|^) (?=[;!?](\s|$|[»).,]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thin();

    // A tag; what is left of one whose other end a view writes; the text between.
    [GeneratedRegex(@"^[^<>]*>|<[^<>]*(>|$)|[^<>]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
