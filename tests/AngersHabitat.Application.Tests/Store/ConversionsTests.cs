using System.Data;
using Microsoft.Data.SqlClient;

namespace AngersHabitat.Application.Tests.Store;

/// <summary>What the server on paper says of a comparison for which a column would be converted.</summary>
public sealed class ConversionsTests
{
    private const string Where = "UPDATE [p] SET [p].[LivesAlone] = 0 FROM [People] AS [p] WHERE ";

    [Theory]
    [InlineData(Where + "[p].[ReferenceKey] = @p", SqlDbType.NVarChar, null)]
    [InlineData(Where + "[p].[ReferenceKey] = @p", SqlDbType.Int, "compares People.ReferenceKey (nvarchar) with @p (int)")]
    [InlineData(Where + "@p < [p].[PhoneFaultyAt]", SqlDbType.DateTimeOffset, "compares @p (datetimeoffset) with People.PhoneFaultyAt (datetime2)")]
    [InlineData(Where + "[p].[BirthDate] BETWEEN @p AND '2020-11-12'", SqlDbType.DateTime2, "compares People.BirthDate (date) with @p (datetime2)")]
    [InlineData(Where + "[p].[Id] IN (@p)", SqlDbType.NVarChar, "compares People.Id (uniqueidentifier) with @p (nvarchar)")]
    [InlineData(Where + "EXISTS (SELECT 1 FROM [Campaigns] AS [c] WHERE [c].[Name] = [p].[Id])", SqlDbType.Int, "compares Campaigns.Name (nvarchar) with People.Id (uniqueidentifier)")]
    public async Task AColumnOfAnotherType_IsNamed(string sql, SqlDbType type, string? fault)
    {
        var paper = new PaperServer();
        await using var db = paper.Open();

        await db.Database.ExecuteSqlRawAsync(sql, [new SqlParameter("@p", type)], TestContext.Current.CancellationToken);

        paper.AtStart.Last().Faults.ShouldBe(fault is null ? [] : [fault]);
    }
}
