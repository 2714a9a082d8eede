namespace AngersHabitat.Browser.Tests.Common;

/// <summary>What is wrong with pages behind the sign-in, looked at from a desk, from a phone and with the text twice as large.</summary>
public static class StaffPages
{
    /// <summary>One line a fault, that begins with the address. One session for all pages: signing in is what takes time.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(Visitor visitor, params IEnumerable<string> addresses)
    {
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await visitor.Page.SetViewportSizeAsync(390, 844);
            var response = await visitor.OpenAsync(address);
            if (!response.Ok)
                faults.Add($"{address}: status {response.Status}");
            faults.AddRange(Markup.Faults(await response.TextAsync()).Select(fault => $"{address}: {fault}"));
            faults.AddRange((await visitor.AccessibilityFaultsAsync()).Select(fault => $"{address} at 390 px: {fault}"));
            if (await OverflowAsync(visitor) is > 0 and var narrow)
                faults.Add($"{address}: {narrow} px wider than 390 px");
            await visitor.Page.SetViewportSizeAsync(1280, 900);
            faults.AddRange((await visitor.AccessibilityFaultsAsync()).Select(fault => $"{address} at 1280 px: {fault}"));
            await visitor.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            await visitor.Page.SetViewportSizeAsync(640, 900);
            if (await OverflowAsync(visitor) is > 0 and var pixels)
                faults.Add($"{address}: {pixels} px too wide at twice the text");
        }
        return faults;
    }

    private static Task<int> OverflowAsync(Visitor visitor)
        => visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
}
