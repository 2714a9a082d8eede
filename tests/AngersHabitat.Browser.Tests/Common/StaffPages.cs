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
            await visitor.ResizeAsync(390, 844);
            var response = await visitor.OpenAsync(address);
            if (response.Status != 200)
                faults.Add($"{address}: status {response.Status}");
            faults.AddRange(Markup.Faults(await response.TextAsync()).Select(fault => $"{address}: {fault}"));
            await LookAsync(visitor, $"{address} at 390 px", faults);
            await visitor.ResizeAsync(1280, 900);
            await LookAsync(visitor, $"{address} at 1280 px", faults);
            await visitor.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            await visitor.ResizeAsync(640, 900);
            await MeasureAsync(visitor, $"{address} at twice the text", faults);
        }
        return faults;
    }

    private static async Task LookAsync(Visitor visitor, string where, List<string> faults)
    {
        faults.AddRange((await visitor.AccessibilityFaultsAsync()).Select(fault => $"{where}: {fault}"));
        await MeasureAsync(visitor, where, faults);
    }

    private static async Task MeasureAsync(Visitor visitor, string where, List<string> faults)
    {
        if (await visitor.OverflowAsync() is > 0 and var pixels)
            faults.Add($"{where}: {pixels} px too wide");
    }
}
