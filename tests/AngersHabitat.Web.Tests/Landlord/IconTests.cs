using System.Text.Json;
using AngersHabitat.Application.Landlord;
using SkiaSharp;

namespace AngersHabitat.Web.Tests.Landlord;

/// <summary>The icons of an installed portal: of the sizes that telephones ask for, in the landlord's colour or with its logo.</summary>
public sealed class IconTests
{
    [Fact]
    public async Task Manifest_NamesIconsThatAnswer_EachOfItsSize()
    {
        using var host = new PortalHost();
        using var manifest = JsonDocument.Parse((await host.Visit().OpenAsync("/site.webmanifest")).Html);
        var icons = manifest.RootElement.GetProperty("icons").EnumerateArray().Where(icon => icon.GetProperty("type").GetString() == "image/png").ToList();

        icons.Select(icon => $"{icon.GetProperty("sizes").GetString()} {icon.GetProperty("purpose").GetString()}")
            .ShouldBe(["192x192 any", "192x192 maskable", "512x512 any", "512x512 maskable"]);
        foreach (var icon in icons)
        {
            using var picture = await ReadAsync(host, icon.GetProperty("src").GetString()!);
            $"{picture.Width}x{picture.Height}".ShouldBe(icon.GetProperty("sizes").GetString());
            // What telephones cut has no corner of its own.
            picture.GetPixel(0, 0).Alpha.ShouldBe(icon.GetProperty("purpose").GetString() == "maskable" ? (byte)255 : (byte)0);
        }
    }

    [Fact]
    public async Task Icon_IsOfTheLandlordsColour_ThenOfItsLogo()
    {
        using var host = new PortalHost();
        var before = await ManifestAsync(host);
        var landlord = await host.SendAsync(new GetLandlord.Query());
        await host.SendAsync(new SaveLandlord.Command { Version = landlord.Version, Name = "Habitat du Val", Colour = "#1b4f96" });
        using (var coloured = await ReadAsync(host, "/organisme/icone/192-plein.png"))
        {
            coloured.GetPixel(2, 2).ShouldBe(SKColor.Parse("#1b4f96"));
            coloured.GetPixel(96, 80).ShouldBe(SKColors.White, "the house");
        }
        await host.SendAsync(new SaveLogo.Command(Red()));

        using var logo = await ReadAsync(host, "/organisme/icone/192-plein.png");
        (logo.GetPixel(2, 2), logo.GetPixel(96, 96)).ShouldBe((SKColors.White, SKColors.Red));
        (await ManifestAsync(host)).ShouldNotBe(before, "telephones look again");
    }

    [Theory]
    [InlineData("/organisme/icone/4096.png")]
    [InlineData("/organisme/icone/0-plein.png")]
    public async Task Icon_OfAnotherSize_IsNotFound(string address)
    {
        using var host = new PortalHost();
        (await host.Visit().OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> ManifestAsync(PortalHost host) => (await host.Visit().OpenAsync("/site.webmanifest")).Html;

    private static async Task<SKBitmap> ReadAsync(PortalHost host, string address)
    {
        var bytes = await host.Visit().Http.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return SKBitmap.Decode(bytes);
    }

    private static byte[] Red()
    {
        using var bitmap = new SKBitmap(40, 20);
        bitmap.Erase(SKColors.Red);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
