using AngersHabitat.Domain.Mail;
using AngersHabitat.Store.SqlServer;
using Microsoft.AspNetCore.Identity;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>
/// Pairs of texts that people write for the same thing, or that only look alike: what the portal stores to compare them by is compared by the store of the run, SQLite or a
/// server. For SQL Server without one: its declared collation compares code point by code point, as SQLite does, save that blanks at the end do not count; so no key ends in one.
/// </summary>
public sealed class TextPairsTests(PortalHost host) : IClassFixture<PortalHost>
{
    public static TheoryData<string, string, string, bool> Same { get; } = new()
    {
        { "mail", "marie@exemple.fr", "Marie@Exemple.FR", true },
        { "mail", "marie@exemple.fr", " marie@exemple.fr ", true },
        { "mail", "marie@exemple.fr", "maríe@exemple.fr", false },
        { "mail", "marie@exemple.fr", "marie.@exemple.fr", false },
        { "mail", "marie@exemple.fr", "marie+a@exemple.fr", false },
        { "account", "marie@exemple.fr", "MARIE@exemple.fr", true },
        { "account", "helene@exemple.fr", "hélène@exemple.fr", false },
        { "account", "he\u0301le@exemple.fr", "héle@exemple.fr", true },
        { "account", "strasse@exemple.fr", "straße@exemple.fr", false },
        { "account", "marie@exemple.fr", "ｍarie@exemple.fr", false },
        { "key", "OP30-ZED", "op30-zed", true },
        { "key", "OP30-ZED", "Op30‑Zed", true },
        { "key", "OP30-ZED", "OP30–ZED", true },
        { "key", "OP30-ZED", "ｏｐ３０-zed", true },
        { "key", "OP30-ZED", " OP30-ZED  ", true },
        { "key", "OP30-ZED", "OP30-ZED\u00A0", true },
        { "key", "OP30-ZED", "OP30\u200B-ZED", true },
        { "key", "OP30 ZED", "OP30   ZED", true },
        { "key", "OP30 ZED", "OP30\u00A0ZED", true },
        { "key", "OP30-ZED", "OP30ZED", false },
        { "key", "OP30-ZED", "OP30_ZED", false },
        { "key", "OP30-ZED", "OP3O-ZED", false },
        { "key", "été", "ETE", true },
        { "key", "œuvre", "OEUVRE", true },
        { "key", "læs", "LAES", true },
        { "key", "ﬁche", "FICHE", true },
        { "key", "1/2", "1\\2", false },
        { "key", "a.b", "a,b", false },
        { "key", "agence-nord", "Agence-Nord", true },
        { "key", "agence-nord", "agence-nord-2", false },
        { "key", "les-lilas", "les-lilàs", true },
        { "key", "ß-1", "ss-1", true },
        { "key", "Ø1", "o1", true },
        { "key", "ＡＢＣ", "abc", true },
        { "key", "①", "1", true },
        { "key", "x²", "x2", true },
        { "search", "DUPOND Élodie", "dupond elodie", true },
        { "search", "L'Écriture", "l ecriture", true },
        { "search", "L’Écriture", "L'ecriture", true },
        { "search", "Jean-Pierre", "jean pierre", true },
        { "search", "Łukasz", "LUKASZ", true },
        { "search", "Œillet", "oeillet", true },
        { "search", "Ægidius", "aegidius", true },
        { "search", "Gündoğdu", "gundogdu", true },
        { "search", "Müller", "mueller", false },
        { "search", "Le\u00A0Mail", "le mail", true },
        { "search", "Leroy", "Le Roy", false },
        { "search", "ﬂeur", "fleur", true },
        { "search", "N° 12", "no 12", false },
        { "search", "Angers ", "angers", true },
    };

    public static TheoryData<string, string> InOrder { get; } = new()
    {
        { "alpha", "Zoé" },
        { "Eau", "Étoile" },
        { "Élodie", "Zoé" },
        { "élan", "Eli" },
        { "cote", "coté" },
        { "deux", "Dieu" },
        { "gamma", "œuf" },
        { "œuf", "pain" },
        { "ça", "cd" },
        { "Noël", "Nœud" },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public async Task WhatIsStoredToCompare_ComparesAlike(string kind, string one, string other, bool same)
    {
        var (first, second) = (Stored(kind, one), Stored(kind, other));

        (await IsTrueAsync("@one = @other", first, second)).ShouldBe(same, $"« {first} » and « {second} »");
        string.Equals(first.TrimEnd(' '), second.TrimEnd(' '), StringComparison.Ordinal).ShouldBe(same, $"{SqlServerStore.Collation} compares code points, without blanks at the end");
    }

    [Theory]
    [MemberData(nameof(InOrder))]
    public async Task Lists_AreSortedAsFrenchDictionariesDo(string before, string after)
        => (await IsTrueAsync($"@one < @other COLLATE {FrenchOrder.Collation}", before, after)).ShouldBeTrue();

    private Task<bool> IsTrueAsync(string condition, string one, string other) => host.InStoreAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT CASE WHEN {condition} THEN 1 ELSE 0 END";
        foreach (var (name, value) in ((string, string)[])[("@one", one), ("@other", other)])
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        return Convert.ToInt32(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) == 1;
    });

    private static string Stored(string kind, string text) => kind switch
    {
        "mail" => MailAddresses.Read(text) is { } address ? MailAddresses.KeyOf(address) : $"refused: {text}",
        "account" => new UpperInvariantLookupNormalizer().NormalizeEmail(text),
        "key" => LookupKey.Of(text),
        _ => SearchText.Normalize(text),
    };
}
