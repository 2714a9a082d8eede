using AngersHabitat.Application.Worksites;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>The reader of the SQL that SQL Server would get finds what it is there for.</summary>
public sealed class TransactSqlTests : IDisposable
{
    private static readonly HashSet<string> Indexed = ["People.Reference"];

    private readonly PortalHost _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("SELECT [p].[Id] FROM [People] AS [p] WHERE [p].[Reference] = @reference", null)]
    [InlineData("SELECT COUNT(*) FROM [CallAttempts] AS [c]", null)]
    [InlineData("SELECT TOP(@p) [c].[Id] FROM [CallAttempts] AS [c]", null)]
    [InlineData("SELECT [c].[Id] FROM [CallAttempts] AS [c] ORDER BY [c].[At]", "reads all of CallAttempts")]
    [InlineData("SELECT [p].[Id] FROM [People] AS [p] WHERE UPPER([p].[Reference]) = @reference", "hides the indexed column People.Reference in an expression")]
    [InlineData("SELECT [p].[Id] FROM [People] AS [p] WHERE CAST([p].[Reference] AS int) > 3", "hides the indexed column People.Reference in an expression")]
    [InlineData("SELECT [p].[Id] FROM [People] AS [p] WITH (NOLOCK) WHERE [p].[Id] = @id", "a hint: NoLock")]
    [InlineData("SELECT [p].[Id] FORM [People]", "line 1: Incorrect syntax near '.'.")]
    public void Faults_AreNamed(string sql, string? fault)
    {
        var found = TransactSql.Faults(sql, Indexed);
        if (fault is null)
            found.ShouldBeEmpty();
        else
            found.ShouldContain(line => fault.StartsWith("line", StringComparison.Ordinal) ? line.StartsWith("line", StringComparison.Ordinal) : line == fault);
    }

    [Fact]
    public async Task WhatTheStoreIsAsked_IsSeenAsTheServerWouldGetIt()
    {
        await _host.SendAsync(new GetWorksiteSummary.Query(new DateOnly(2020, 11, 12)));
        SqlServerTwin.Seen.ShouldContain(sql => sql.Contains("FROM [Operations]", StringComparison.Ordinal));
    }
}
