using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AngersHabitat.Testing;

/// <summary>
/// Asks SQLite of every statement that the portal sends in a test how it would find its rows. One that reads the whole of a table that grows with use fails the test that asked
/// it: with the few rows of a test nobody would notice, with a hundred thousand people all who write would wait.
/// </summary>
public sealed partial class WholeReads : DbCommandInterceptor
{
    // As many rows as a landlord has places, colleagues, rules and words; sealed days of the journal are not many more, and files are forgotten when they are stored.
    private static readonly HashSet<string> Small = new(
        [
            "Places", "FormerPlaceAddresses", "Residences", "FormerResidenceAddresses", "ResidenceStretches", "RuleSets", "RuleDrafts", "RulePublications", "EmergencyClosures", "CrisisPeriods", "AttendanceDoors",
            "Campaigns", "CampaignAgents", "CcasOffers", "OfferNeeds", "SensitiveTerms", "Protocols", "ProtocolPoints", "InterventionKinds", "Workers",
            "Cleaners", "CleanerLodges", "CleaningPoints", "CleaningPlans", "CleaningSites", "Notices", "NoticeTargets", "NoticeTemplates", "NoticeUpdates",
            "LandlordProfiles", "LandlordRevisions", "LandlordLogos", "AspNetUsers", "AspNetRoles", "AspNetUserRoles", "AspNetUserClaims", "AspNetRoleClaims", "AspNetUserLogins", "AspNetUserPasskeys", "AspNetUserTokens",
            "Invitations", "InvitationKeys", "Sessions",
            "FileImports", "JournalKeys", "JournalSeals", "ErasureCertificates", "ChoreRuns", "Signals", "DemoLoads", "DataProtectionKeys",
        ], StringComparer.Ordinal);

    // What reads a whole table by intention, and why it may.
    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal)
    {
        ["DemoLoader"] = "the demonstration is made once",
        ["Preparation"] = "once, at a start",
        ["WarmUpHost"] = "once, after a start",
        ["ImportKind`2"] = "a file is compared with all that is known, beside those who write",
        ["CleanStoredTexts"] = "every text, once a year",
        ["FoldSearchedTexts"] = "texts are folded anew, once a version of the rule",
        ["HouseholdLinks"] = "households are found among all people, when some were changed",
        ["EraseTenants"] = "how to get in is kept of visits to come alone",
        ["CleanLetters"] = "once an hour, letters that were sent",
        ["CheckPortal"] = "all is looked at, by a command",
        ["ListJournal"] = "the lines of a day that are shown as one are counted as one, among all that the filter leaves",
        ["ListCampaigns"] = "all campaigns are counted; large ones a quarter of a minute apart",
        ["ListLetters"] = "a list sorted by anything; letters are forgotten some weeks after",
        ["SealedRows"] = "whether the keys fit, at a start and by a command",
        ["SuspendAll"] = "every operation that works stops, once in a crisis",
        ["EraseCampaigns"] = "the people of no other campaign, once at the end of one",
        ["AnonymiseCampaign"] = "the same",
        ["PreviewErasing"] = "the same, counted before",
        ["PeopleSearch"] = "a part of a name can stand anywhere in it; the index of names alone is read",
        ["SearchPeople"] = "the same",
        ["ListPeopleToReview"] = "who lacks something is shown in the order of names",
        ["ListVisits"] = "« aussi les terminées », with no other filter, counts them all",
        ["ListHallReports"] = "a list that is filtered by anything and counted",
        ["CallersHeld"] = "numbers are sealed; those of urgent calls are forgotten when they ended",
        ["VisitsHeld"] = "numbers are sealed; those of visits are forgotten some weeks after",
        ["GetCallDesk"] = "urgent calls are few",
        ["GetBoard"] = "the same",
        ["SuspensionOccasions"] = "what notices might be written of, once a manager looks",
    };

    private static readonly ConcurrentDictionary<string, byte> Looked = new(StringComparer.Ordinal);

    private WholeReads()
    {
    }

    /// <summary>One for all hosts, so that a statement is looked at once.</summary>
    public static WholeReads Instance { get; } = new();

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Look(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Look(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    /// <summary>The tables that a statement would read as a whole.</summary>
    /// <param name="command">The statement, with its parameters.</param>
    public static IReadOnlyList<string> In(DbCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var plan = Plan(command);
        // Whether there is one; or in the order of an index, until there are enough.
        if (First().IsMatch(command.CommandText) || Ordered().IsMatch(command.CommandText) && !plan.Exists(line => line.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal)))
            return [];
        var tables = Aliases().Matches(command.CommandText).ToLookup(found => found.Groups["alias"].Value, found => found.Groups["table"].Value, StringComparer.Ordinal);
        return [.. plan.Select(line => Scan().Match(line)).Where(scan => scan.Success).SelectMany(scan => tables[scan.Groups["alias"].Value]).Where(table => !Small.Contains(table)).Distinct(StringComparer.Ordinal)];
    }

    private static void Look(DbCommand command)
    {
        if (Looked.ContainsKey(command.CommandText) || !Statement().IsMatch(command.CommandText) || Asking() is not { Count: > 0 } asking)
            return;
        Looked.TryAdd(command.CommandText, 0);
        if (asking.Exists(type => Meant.ContainsKey(type.Name)))
            return;
        if (In(command) is { Count: > 0 } whole)
            throw new InvalidOperationException($"{string.Join(" < ", asking.Select(type => type.Name))} reads the whole of {string.Join(", ", whole)}:\n{command.CommandText}");
    }

    // The types of the portal that are at work, the innermost first; none when the test itself looks something up.
    private static List<Type> Asking()
    {
        var types = new StackTrace().GetFrames().Select(frame => frame.GetMethod()?.DeclaringType)
            .Where(type => type is not null && type != typeof(WholeReads) && type.Assembly.GetName().Name?.StartsWith("AngersHabitat.", StringComparison.Ordinal) == true).Select(type => Outer(type!));
        return [.. types.TakeWhile(type => type.Assembly != typeof(WholeReads).Assembly && !type.Assembly.GetName().Name!.EndsWith(".Tests", StringComparison.Ordinal)).Distinct()];
    }

    private static Type Outer(Type type) => type.DeclaringType is { } outer ? Outer(outer) : type;

    private static List<string> Plan(DbCommand command)
    {
        using var asking = command.Connection!.CreateCommand();
        asking.Transaction = command.Transaction;
        asking.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        foreach (DbParameter given in command.Parameters)
        {
            var parameter = asking.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (given.ParameterName, given.Value);
            asking.Parameters.Add(parameter);
        }
        using var reader = asking.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
            lines.Add(reader.GetString(3));
        return lines;
    }

    // « WHERE 0 » is a list that holds nothing.
    [GeneratedRegex(@"^(?!.*\bWHERE 0\b)(?:SELECT|UPDATE|DELETE|WITH|INSERT)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1_000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\bORDER BY\b.*\bLIMIT\b", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1_000)]
    private static partial Regex Ordered();

    [GeneratedRegex(@"^(?!.*\bWHERE\b)(?!.*\bORDER BY\b).*(?:\bLIMIT\b|\bEXISTS\b)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1_000)]
    private static partial Regex First();

    [GeneratedRegex("\"(?<table>\\w+)\" AS \"(?<alias>\\w+)\"", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Aliases();

    [GeneratedRegex(@"^SCAN (?<alias>\w+)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Scan();
}
