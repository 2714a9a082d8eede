using Microsoft.AspNetCore.Http.Extensions;

namespace AngersHabitat.Web.Pages;

/// <summary>The pages of a list, for the partial view <c>_Pagination</c>.</summary>
/// <param name="Page">The page shown, from 1.</param>
/// <param name="PageCount">How many pages there are.</param>
/// <param name="AddressOf">Address of a page; the present address with its number when null.</param>
public sealed record PageLinks(int Page, int PageCount, Func<int, string>? AddressOf = null)
{
    /// <summary>The pages of a list of <paramref name="total"/> rows.</summary>
    public static PageLinks Of(int page, int pageSize, int total) => new(page, Math.Max(1, (total + pageSize - 1) / pageSize));

    /// <summary>The numbers to show: the first, the last and those around the page; null stands for a gap.</summary>
    public IReadOnlyList<int?> Numbers()
    {
        var shown = Enumerable.Range(1, PageCount)
            .Where(number => number == 1 || number == PageCount || Math.Abs(number - Page) <= 1)
            .ToList();
        var numbers = new List<int?>();
        foreach (var number in shown)
        {
            if (numbers.Count > 0 && number - numbers[^1] > 1)
                numbers.Add(null);
            numbers.Add(number);
        }
        return numbers;
    }

    /// <summary>The present address with another page number; filters stay.</summary>
    public string Address(HttpRequest request, int page)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (AddressOf is not null)
            return AddressOf(page);
        var query = request.Query.Where(pair => !string.Equals(pair.Key, "page", StringComparison.OrdinalIgnoreCase));
        var builder = new QueryBuilder(query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? "")))
        {
            { "page", page.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
        return request.PathBase + request.Path + builder.ToQueryString();
    }
}
