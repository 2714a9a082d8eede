using System.Collections.Concurrent;

namespace AngersHabitat.Browser.Tests.Common;

/// <summary>What is wrong with pages behind the sign-in, looked at from a desk, from a phone and with the text twice as large.</summary>
public static class StaffPages
{
    /// <summary>One line a fault, that begins with the address. One session for all pages, as signing in takes time, in two windows: one waits while the other works.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(Visitor visitor, params IEnumerable<string> addresses)
    {
        var (left, faults) = (new ConcurrentQueue<string>(addresses), new ConcurrentQueue<string>());
        var second = await visitor.OpenWindowAsync();
        await Task.WhenAll(WalkAsync(visitor, left, faults), WalkAsync(second, left, faults));
        return [.. faults, .. second.Complaints];
    }

    private static async Task WalkAsync(Visitor visitor, ConcurrentQueue<string> left, ConcurrentQueue<string> faults)
    {
        while (left.TryDequeue(out var address))
        {
            await visitor.ResizeAsync(390, 844);
            var response = await visitor.OpenAsync(address);
            if (response.Status != 200)
                faults.Enqueue($"{address}: status {response.Status}");
            foreach (var fault in Markup.Faults(await response.TextAsync()))
                faults.Enqueue($"{address}: {fault}");
            await LookAsync(visitor, $"{address} at 390 px", faults);
            await visitor.ResizeAsync(1280, 900);
            await LookAsync(visitor, $"{address} at 1280 px", faults);
            await visitor.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            await visitor.ResizeAsync(640, 900);
            await MeasureAsync(visitor, $"{address} at twice the text", faults);
        }
    }

    private static async Task LookAsync(Visitor visitor, string where, ConcurrentQueue<string> faults)
    {
        foreach (var fault in await visitor.AccessibilityFaultsAsync())
            faults.Enqueue($"{where}: {fault}");
        foreach (var fault in await Controls.BareLinksAsync(visitor.Page))
            faults.Enqueue($"{where}: {fault}");
        await MeasureAsync(visitor, where, faults);
    }

    private static async Task MeasureAsync(Visitor visitor, string where, ConcurrentQueue<string> faults)
    {
        if (await visitor.OverflowAsync() is > 0 and var pixels)
            faults.Enqueue($"{where}: {pixels} px too wide");
    }
}
