namespace AngersHabitat.Store.SqlServer;

/// <summary>Puts a key together from the letters of its text, for migrations.</summary>
internal static class SqlServerKeys
{
    // LEN leaves blanks at the end out; DATALENGTH counts two bytes a letter.
    public static string Fill(string table, string text, string key, string letters, string positions) => $"""
        UPDATE {table} SET {key} = COALESCE((SELECT STRING_AGG(l.Piece, N'') WITHIN GROUP (ORDER BY l.N) FROM (
            SELECT n.N, COALESCE(f.Folded, SUBSTRING({table}.{text}, n.N, 1)) AS Piece FROM {positions} n
            LEFT JOIN {letters} f ON f.Code = UNICODE(SUBSTRING({table}.{text}, n.N, 1)) WHERE n.N <= DATALENGTH({table}.{text}) / 2) l), N'');
        """;
}
