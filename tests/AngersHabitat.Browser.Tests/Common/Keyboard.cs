namespace AngersHabitat.Browser.Tests.Common;

/// <summary>A person without a mouse.</summary>
public static class Keyboard
{
    /// <summary>Goes there as somebody without a mouse does; fails where the tabulator never leads.</summary>
    public static async Task TabToAsync(IPage page, ILocator target)
    {
        await target.WaitForAsync();
        for (var stop = 0; stop < 150; stop++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The keyboard does not reach {target}.");
    }
}
