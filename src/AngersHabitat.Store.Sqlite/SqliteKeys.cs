namespace AngersHabitat.Store.Sqlite;

/// <summary>Puts a key together from the letters of its text, for migrations.</summary>
internal static class SqliteKeys
{
    public static string Fill(string table, string text, string key, string letters, string positions) => $"""
        UPDATE {table} SET {key} = COALESCE((SELECT group_concat(l.Piece, '' ORDER BY l.N) FROM (
            SELECT n.N, COALESCE(f.Folded, substr({table}.{text}, n.N, 1)) AS Piece FROM {positions} n
            LEFT JOIN {letters} f ON f.Code = unicode(substr({table}.{text}, n.N, 1)) WHERE n.N <= length({table}.{text})) l), '');
        """;
}
