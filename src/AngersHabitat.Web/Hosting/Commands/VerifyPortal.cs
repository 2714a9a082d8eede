using AngersHabitat.Application.Privacy.Sealing;

namespace AngersHabitat.Web.Hosting.Commands;

/// <summary><c>verify</c>: whether the journal is as it was written. Exit code 1 when it is not. Changes nothing.</summary>
internal static class VerifyPortal
{
    public static async Task<int> RunAsync(CommandHost host, CancellationToken cancellationToken)
    {
        var verdict = await host.Services.GetRequiredService<JournalVerifier>().VerifyAsync(cancellationToken);
        if (verdict.Break is { } found)
            return await host.SayAsync(JournalWords.Of(found), exit: 1);
        await host.SayAsync($"Effacements : {French.Count(verdict.Certificates, "certificat tient", "certificats tiennent")}.");
        if (verdict is not { Until: { } until })
            return await host.SayAsync("Journal : rien n'est encore scellé.");
        await host.SayAsync($"Journal : {French.Count(verdict.Lines, "ligne tient", "lignes tiennent")}, jusqu'au {French.Moment(until)}.");
        return await host.SayAsync($"Dernier sceau, à noter hors du serveur : n° {verdict.Seals}, {verdict.Last}");
    }
}
