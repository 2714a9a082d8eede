using Microsoft.EntityFrameworkCore.Migrations;

namespace AngersHabitat.Store.Outreach;

/// <summary>
/// Makes one of people whose references differ only in writing, once, when their keys come in. The statements are those that both stores understand;
/// how letters are put together to a key is the store's own. Whoever objected keeps the objection; calls, referrals and tasks go to the person kept.
/// </summary>
public static class DoublesMerge
{
    private const string Letters = "LetterFolds";
    private const string Positions = "LetterPositions";
    private const string Merged = "MergedRows";
    private const string Ranks = "MergedRanks";

    // A text of one letter may become several; longer pieces belong to signs that no identifier has.
    private const int LongestPiece = 3;

    /// <summary>Fills a key from its text, in the store's own words.</summary>
    /// <param name="table">The table.</param>
    /// <param name="text">The column written by people.</param>
    /// <param name="key">The column compared.</param>
    /// <param name="letters">Table with the code of a letter, <c>Code</c>, and what it becomes, <c>Folded</c>.</param>
    /// <param name="positions">Table with the numbers from 1, <c>N</c>.</param>
    public delegate string KeyStatement(string table, string text, string key, string letters, string positions);

    /// <summary>Fills the keys of people and operations and merges the people whose key is the same.</summary>
    public static void Run(MigrationBuilder builder, KeyStatement fill)
    {
        CreateTables(builder);
        foreach (var (table, text, key) in new[] { ("People", "Reference", "ReferenceKey"), ("Operations", "Code", "CodeKey") })
        {
            builder.Sql(fill(table, text, key, Letters, Positions));
            builder.Sql($"UPDATE {table} SET {key} = LTRIM(RTRIM(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE({key}, '  ', ' '), '  ', ' '), '  ', ' '), '  ', ' '), '  ', ' ')));");
            builder.Sql($"UPDATE {table} SET {key} = CONCAT('~', Id) WHERE {key} = '';");
        }
        // Works cannot be made one by a machine: the later one keeps a key that no code has, until somebody renames it.
        builder.Sql("UPDATE Operations SET CodeKey = CONCAT(CodeKey, '~', Id) WHERE Id IN (SELECT d.Id FROM (SELECT Id, ROW_NUMBER() OVER (PARTITION BY CodeKey ORDER BY Id) AS Place FROM Operations) d WHERE d.Place > 1);");
        foreach (var statement in People().Concat(Calls()).Concat(Rest()))
            builder.Sql(statement);
        foreach (var table in new[] { Letters, Positions, Merged, Ranks })
            builder.DropTable(table);
    }

    private static void CreateTables(MigrationBuilder builder)
    {
        builder.CreateTable(Letters, table => new { Code = table.Column<int>(), Folded = table.Column<string>(maxLength: LongestPiece) }, constraints: table => table.PrimaryKey("PK_" + Letters, row => row.Code));
        builder.CreateTable(Positions, table => new { N = table.Column<int>() }, constraints: table => table.PrimaryKey("PK_" + Positions, row => row.N));
        builder.CreateTable(Merged, table => new { LoserId = table.Column<Guid>(), KeeperId = table.Column<Guid>() }, constraints: table => table.PrimaryKey("PK_" + Merged, row => row.LoserId));
        builder.CreateTable(Ranks, table => new { AttemptId = table.Column<Guid>(), ContactId = table.Column<Guid>(), Place = table.Column<int>() }, constraints: table => table.PrimaryKey("PK_" + Ranks, row => row.AttemptId));
        foreach (var part in Pieces().Chunk(500))
            builder.Sql($"INSERT INTO {Letters} (Code, Folded) VALUES {string.Join(", ", part.Select(piece => $"({piece.Code}, '{piece.Folded.Replace("'", "''", StringComparison.Ordinal)}')"))};");
        builder.Sql($"INSERT INTO {Positions} (N) VALUES {string.Join(", ", Enumerable.Range(1, 60).Select(number => $"({number})"))};");
    }

    // Letters that become others. The rest of the world's scripts stay as written: nobody's reference is of them.
    private static IEnumerable<(int Code, string Folded)> Pieces()
        => Enumerable.Range(1, 0xFFFF).Where(code => !char.IsSurrogate((char)code))
            .Select(code => (Code: code, Written: ((char)code).ToString(), Folded: LookupKey.Folded(((char)code).ToString())))
            .Where(piece => piece.Folded != piece.Written && piece.Folded.Length <= LongestPiece && piece.Folded.All(char.IsAscii))
            .Select(piece => (piece.Code, piece.Folded));

    private static IEnumerable<string> People()
    {
        const string Places = "SELECT Id, ReferenceKey, ROW_NUMBER() OVER (PARTITION BY ReferenceKey ORDER BY CASE WHEN ObjectedAt IS NULL THEN 1 ELSE 0 END, CASE WHEN LastName = '' THEN 1 ELSE 0 END, Id) AS Place FROM People";
        yield return $"INSERT INTO {Merged} (LoserId, KeeperId) SELECT l.Id, k.Id FROM ({Places}) l INNER JOIN ({Places}) k ON k.ReferenceKey = l.ReferenceKey AND k.Place = 1 WHERE l.Place > 1;";
        yield return $"""
            UPDATE People SET ObjectedAt = (SELECT MIN(o.ObjectedAt) FROM {Merged} m INNER JOIN People o ON o.Id = m.LoserId OR o.Id = m.KeeperId WHERE m.KeeperId = People.Id)
            WHERE ObjectedAt IS NOT NULL AND Id IN (SELECT KeeperId FROM {Merged});
            """;
    }

    // Of two places in one campaign that with the longer story stays; a call noted for both is one.
    private static IEnumerable<string> Calls()
    {
        const string Contacts = $"""
            SELECT c.Id, c.CampaignId, COALESCE(m.KeeperId, c.PersonId) AS PersonId, ROW_NUMBER() OVER (PARTITION BY c.CampaignId, COALESCE(m.KeeperId, c.PersonId)
            ORDER BY CASE WHEN c.ReachedAt IS NULL THEN 1 ELSE 0 END, c.Attempts DESC, c.Id) AS Place FROM CampaignContacts c LEFT JOIN {Merged} m ON m.LoserId = c.PersonId
            """;
        const string Attempts = $"""
            SELECT a.Id, a.CallId, COALESCE(m.KeeperId, a.ContactId) AS ContactId, ROW_NUMBER() OVER (PARTITION BY a.CallId, COALESCE(m.KeeperId, a.ContactId)
            ORDER BY CASE WHEN m.KeeperId IS NULL THEN 0 ELSE 1 END, a.Id) AS Place FROM CallAttempts a LEFT JOIN {Merged} m ON m.LoserId = a.ContactId
            """;
        yield return $"INSERT INTO {Merged} (LoserId, KeeperId) SELECT l.Id, k.Id FROM ({Contacts}) l INNER JOIN ({Contacts}) k ON k.CampaignId = l.CampaignId AND k.PersonId = l.PersonId AND k.Place = 1 WHERE l.Place > 1;";
        yield return $"INSERT INTO {Merged} (LoserId, KeeperId) SELECT l.Id, k.Id FROM ({Attempts}) l INNER JOIN ({Attempts}) k ON k.CallId = l.CallId AND k.ContactId = l.ContactId AND k.Place = 1 WHERE l.Place > 1;";
        yield return $"""
            INSERT INTO AttemptNeeds (AttemptId, Need) SELECT DISTINCT m.KeeperId, n.Need FROM AttemptNeeds n INNER JOIN {Merged} m ON m.LoserId = n.AttemptId
            WHERE NOT EXISTS (SELECT 1 FROM AttemptNeeds k WHERE k.AttemptId = m.KeeperId AND k.Need = n.Need);
            """;
        yield return $"DELETE FROM AttemptNeeds WHERE AttemptId IN (SELECT LoserId FROM {Merged});";
        yield return $"DELETE FROM CallAttempts WHERE Id IN (SELECT LoserId FROM {Merged});";
        yield return $"""
            INSERT INTO {Ranks} (AttemptId, ContactId, Place) SELECT a.Id, COALESCE(m.KeeperId, a.ContactId), ROW_NUMBER() OVER (PARTITION BY COALESCE(m.KeeperId, a.ContactId) ORDER BY a.At, a.Id)
            FROM CallAttempts a LEFT JOIN {Merged} m ON m.LoserId = a.ContactId WHERE COALESCE(m.KeeperId, a.ContactId) IN (SELECT KeeperId FROM {Merged});
            """;
        // Ranks are unique at each moment: first out of the way, then where they belong.
        yield return $"UPDATE CallAttempts SET Rank = -Rank WHERE Id IN (SELECT AttemptId FROM {Ranks});";
        yield return $"""
            UPDATE CallAttempts SET ContactId = (SELECT r.ContactId FROM {Ranks} r WHERE r.AttemptId = CallAttempts.Id), Rank = (SELECT r.Place FROM {Ranks} r WHERE r.AttemptId = CallAttempts.Id)
            WHERE Id IN (SELECT AttemptId FROM {Ranks});
            """;
    }

    private static IEnumerable<string> Rest()
    {
        foreach (var (table, column) in new[] { ("Escalations", "ContactId"), ("Referrals", "ContactId"), ("Referrals", "PersonId") })
            yield return $"UPDATE {table} SET {column} = (SELECT m.KeeperId FROM {Merged} m WHERE m.LoserId = {table}.{column}) WHERE {column} IN (SELECT LoserId FROM {Merged});";
        yield return $"UPDATE CampaignContacts SET Urgent = 1 WHERE Id IN (SELECT m.KeeperId FROM {Merged} m INNER JOIN CampaignContacts l ON l.Id = m.LoserId WHERE l.Urgent = 1);";
        yield return $"DELETE FROM CampaignContacts WHERE Id IN (SELECT LoserId FROM {Merged});";
        yield return $"UPDATE CampaignContacts SET PersonId = (SELECT m.KeeperId FROM {Merged} m WHERE m.LoserId = CampaignContacts.PersonId) WHERE PersonId IN (SELECT LoserId FROM {Merged});";
        yield return $"""
            UPDATE CampaignContacts SET Attempts = (SELECT COUNT(*) FROM CallAttempts a WHERE a.ContactId = CampaignContacts.Id), LastAttemptAt = (SELECT MAX(a.At) FROM CallAttempts a WHERE a.ContactId = CampaignContacts.Id)
            WHERE Id IN (SELECT ContactId FROM {Ranks});
            """;
        yield return $"UPDATE CampaignContacts SET GroupId = (SELECT p.GroupId FROM People p WHERE p.Id = CampaignContacts.PersonId) WHERE PersonId IN (SELECT KeeperId FROM {Merged});";
        yield return $"""
            UPDATE CampaignContacts SET State = 'Excluded', ReturnState = NULL, LeaseAgentId = NULL, LeaseEndsAt = NULL, DueAt = NULL, CallbackAgentId = NULL
            WHERE State <> 'Excluded' AND PersonId IN (SELECT p.Id FROM People p INNER JOIN {Merged} m ON m.KeeperId = p.Id WHERE p.ObjectedAt IS NOT NULL)
            AND CampaignId IN (SELECT Id FROM Campaigns WHERE State NOT IN ('Closed', 'Anonymised'));
            """;
        yield return $"DELETE FROM People WHERE Id IN (SELECT LoserId FROM {Merged});";
        yield return "DELETE FROM CallGroups WHERE NOT EXISTS (SELECT 1 FROM People p WHERE p.GroupId = CallGroups.Id) AND NOT EXISTS (SELECT 1 FROM CampaignContacts c WHERE c.GroupId = CallGroups.Id);";
    }
}
