using System.CommandLine;
using System.Globalization;

namespace AngersHabitat.Web.Hosting.Commands;

/// <summary>What <c>dotnet AngersHabitat.Web.dll</c> does beside serving: commands for whoever looks after the server. <c>--help</c> lists them.</summary>
internal static class PortalCommands
{
    private static readonly string[] Help = ["--help", "-h", "-?", "--version"];

    /// <summary>Whether these arguments ask for a command, misspelt or not; settings of the server begin with a dash or have an equals sign.</summary>
    public static bool Knows(string[] args)
        => args is [var first, ..] && (Help.Contains(first, StringComparer.Ordinal) || (!first.StartsWith('-') && !first.Contains('=', StringComparison.Ordinal)));

    /// <returns>The exit code: 0 when all is well.</returns>
    public static Task<int> RunAsync(string[] args, TextWriter? output = null)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        var writer = output ?? Console.Out;
        return Root().Parse(args).InvokeAsync(new InvocationConfiguration { Output = writer, Error = output ?? Console.Error, EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Portail de l'office. Sans commande, le portail démarre ; les réglages sont dits dans docs/operations.md.");
        foreach (var command in All())
            root.Subcommands.Add(command);
        foreach (var help in root.Options.OfType<System.CommandLine.Help.HelpOption>())
            help.Description = "Montre cette aide";
        return root;
    }

    private static IEnumerable<Command> All() =>
    [
        For("create-admin", "Crée le premier administrateur, ou redonne ce rôle et un mot de passe à un compte", "COURRIEL", CreateAdmin.RunAsync),
        For("reset-admin", "Donne un nouveau mot de passe à un administrateur qui n'entre plus", "COURRIEL", ResetAdmin.RunAsync),
        For("check", "Vérifie réglages, base, clés, dossiers, proxy et horloge", CheckPortal.RunAsync),
        For("rotate-keys", "Fait de nouvelles clés pour la base, les sessions et les liens ; les anciennes lisent encore ce qu'elles ont fermé", (host, cancellationToken) => RotateKeys.RunAsync(host, cancellationToken)),
        For("backup", "Copie la base SQLite dans un fichier neuf, pendant que le portail tourne, et vérifie la copie", "FICHIER", CopyStore.BackupAsync),
        For("restore", "Remplace la base SQLite par une copie, portail arrêté", "FICHIER", CopyStore.RestoreAsync),
        For("export", "Écrit ce que l'office a réglé (organisme, lieux, horaires, résidences, offres, protocoles, modèles), sans donnée personnelle", "FICHIER", CarrySettings.ExportAsync),
        For("import", "Reprend un tel fichier dans un portail encore vide", "FICHIER", CarrySettings.ImportAsync),
        For("verify", "Vérifie que le journal est tel qu'il a été écrit : sceaux, lignes et certificats d'effacement", VerifyPortal.RunAsync),
    ];

    private static Command For(string name, string says, string argument, Func<CommandHost, string, CancellationToken, Task<int>> run)
    {
        var value = new Argument<string>(argument) { Description = argument == "FICHIER" ? "chemin d'un fichier" : "adresse électronique du compte" };
        var command = new Command(name, says) { value };
        command.SetAction((parsed, cancellationToken) => CommandHost.UseAsync(parsed, host => run(host, parsed.GetRequiredValue(value), cancellationToken)));
        return command;
    }

    private static Command For(string name, string says, Func<CommandHost, CancellationToken, Task<int>> run)
    {
        var command = new Command(name, says);
        command.SetAction((parsed, cancellationToken) => CommandHost.UseAsync(parsed, host => run(host, cancellationToken)));
        return command;
    }
}
