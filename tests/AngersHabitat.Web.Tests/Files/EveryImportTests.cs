using System.Text;
using AngersHabitat.Application.Files;
using AngersHabitat.Domain.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Files;

/// <summary>What holds for a file of any kind: whose it is, how it is given up, confirmed, refused.</summary>
public sealed class EveryImportTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static int _numbers;
    // One session each: kinds times tests would sign in more often in a minute than one address may.
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(PortalHost, string), Task<PageClient>> Owners = new();
    private readonly int _number = Interlocked.Increment(ref _numbers);

    public static TheoryData<string> Kinds => [.. ImportSample.All.Keys];

    [Fact]
    public void EveryKind_HasItsSample()
    {
        using var scope = host.Services.CreateScope();
        scope.ServiceProvider.GetServices<IImportKind>().Select(kind => kind.Name).ShouldBe(ImportSample.All.Keys, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task StrangersFile_IsNotFoundAndUntouched(string kind)
    {
        var sample = ImportSample.All[kind];
        var owner = await OwnerOfAsync(sample);
        var address = await SendAsync(owner, sample, await sample.TextAsync(host, _number));
        await PortalWalk.GiveEveryRoleAsync(host, "accueil@demo.example");
        var other = await host.SignInAsync("accueil@demo.example");
        var token = KeyValuePair.Create("__RequestVerificationToken", Token(await other.OpenAsync(sample.Address), sample.Address));

        (await other.OpenAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.OpenAsync(address + "/rejets.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.SendAsync(address, [token])).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.SendAsync(address + "/annuler", [token])).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.OpenAsync(sample.Address)).Html.ShouldNotContain(address);
        (await host.Visit().OpenAsync(address)).Status.ShouldNotBe(HttpStatusCode.OK);

        (await LeftAsync(address)).ShouldBe((ImportState.Staged, 2));
        (await owner.OpenAsync(address + "/rejets.csv")).Html.ShouldContain(sample.Broken.Split(';')[0]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Cancel_DeletesTheFileAndStoresNothing(string kind)
    {
        var sample = ImportSample.All[kind];
        var owner = await OwnerOfAsync(sample);
        var count = await host.InStoreAsync(sample.CountAsync);
        var address = await SendAsync(owner, sample, await sample.TextAsync(host, _number));
        var preview = await owner.OpenAsync(address);

        var cancelled = await owner.FollowAsync(await owner.SubmitAsync(preview, address + "/annuler"));

        cancelled.Text.ShouldContain("Le fichier est abandonné.");
        (await LeftAsync(address)).ShouldBe((null, 0));
        (await owner.SubmitAsync(preview, address)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await owner.SubmitAsync(preview, address + "/annuler")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await host.InStoreAsync(sample.CountAsync)).ShouldBe(count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Confirm_TwiceAndTheSameFileAgain_StoresItsLineOnce(string kind)
    {
        var sample = ImportSample.All[kind];
        var owner = await OwnerOfAsync(sample);
        var count = await host.InStoreAsync(sample.CountAsync);
        var text = await sample.TextAsync(host, _number);
        var address = await SendAsync(owner, sample, text);
        var preview = await owner.OpenAsync(address);

        (await owner.SubmitAsync(preview, address)).Status.ShouldBe(HttpStatusCode.Redirect);
        var second = await owner.SubmitAsync(preview, address);

        second.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await host.InStoreAsync(sample.CountAsync)).ShouldBe(count + 1);
        (await LeftAsync(address)).ShouldBe((ImportState.Done, 0));
        (await owner.OpenAsync(address)).Text.ShouldContain("Tout le fichier est enregistré.");
        var again = await owner.OpenAsync(await SendAsync(owner, sample, text));
        again.Document.QuerySelector("form[data-busy]").ShouldBeNull("there is nothing to confirm");
        (await host.InStoreAsync(sample.CountAsync)).ShouldBe(count + 1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Left_AndFoundAgainFromTheStartPage(string kind)
    {
        var sample = ImportSample.All[kind];
        var owner = await OwnerOfAsync(sample);
        var address = await SendAsync(owner, sample, await sample.TextAsync(host, _number));

        var link = (await owner.OpenAsync(sample.Address)).Document.QuerySelectorAll("main a").Single(link => link.GetAttribute("href") == address);

        link.ParentElement!.TextContent.ShouldContain("vérifié, à confirmer");
        await owner.SubmitAsync(await owner.OpenAsync(address), address);
        (await owner.OpenAsync(sample.Address)).Text.ShouldContain(": enregistré");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task FileThatCannotBeTaken_IsRefusedInWordsAtItsField(string kind)
    {
        var sample = ImportSample.All[kind];
        var owner = await OwnerOfAsync(sample);
        var files = new (string Name, byte[] Content, string Words)[]
        {
            ("vide.csv", [], "Le fichier est vide."),
            ("titres.csv", Bytes(sample.Header + "\n"), "Le fichier ne contient que la ligne des titres."),
            ("colonnes.csv", Bytes("couleur;taille\nA;B\n"), "Il manque des colonnes"),
            ("liste.pdf", Bytes("%PDF-1.7"), "Ce type de fichier n’est pas accepté."),
            ("image.csv", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3], "Ce fichier n’est pas un texte."),
            ("faux.xlsx", Bytes("PK pas un classeur"), "Ce classeur ne peut pas être lu."),
            ("lourd.csv", new byte[ImportLimits.MaxBytes + (4 * 1024 * 1024)], "Le fichier dépasse 20 Mo."),
        };
        var form = await owner.OpenAsync(sample.Address);
        foreach (var (name, content, words) in files)
        {
            var answer = await owner.UploadAsync(form, sample.Address, name, content);
            answer.Status.ShouldBe(HttpStatusCode.BadRequest, name);
            answer.ErrorAt("File").ShouldContain(words, Case.Sensitive, name);
        }
        var none = await owner.SendAsync(sample.Address, [KeyValuePair.Create("__RequestVerificationToken", Token(form, sample.Address))]);
        (none.Status, none.ErrorAt("File")).ShouldSatisfyAllConditions(
            answer => answer.Status.ShouldBe(HttpStatusCode.BadRequest), answer => answer.Item2.ShouldNotBeEmpty());
    }

    [Fact]
    public async Task FileOfTooManyLines_IsRefusedInWords()
    {
        var sample = ImportSample.All["Outreach.ImportAnswers"];
        var owner = await OwnerOfAsync(sample);
        var text = sample.Header + "\n" + string.Concat(Enumerable.Repeat("1;recue\n", ImportLimits.MaxRows + 1));

        var answer = await owner.UploadAsync(await owner.OpenAsync(sample.Address), sample.Address, "long.csv", Bytes(text));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorAt("File").ShouldContain("200");
    }

    private static async Task<string> SendAsync(PageClient client, ImportSample sample, string text)
    {
        var sent = await client.UploadAsync(await client.OpenAsync(sample.Address), sample.Address, "fichier.csv", Bytes(text));
        sent.Status.ShouldBe(HttpStatusCode.Redirect, sent.Text);
        return sent.Location!;
    }

    private Task<(ImportState? State, int Parts)> LeftAsync(string address)
    {
        var key = Guid.Parse(address.Split('/')[^1]);
        return host.InStoreAsync(async db => (
            (await db.FileImports.AsNoTracking().SingleOrDefaultAsync(row => row.Id == key))?.State, await db.ImportParts.CountAsync(row => row.ImportId == key)));
    }

    private static string Token(PageAnswer page, string action)
        => page.Form(action).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private Task<PageClient> OwnerOfAsync(ImportSample sample) => Owners.GetOrAdd((host, sample.Owner), key => key.Item1.SignInAsync(key.Item2));
}
