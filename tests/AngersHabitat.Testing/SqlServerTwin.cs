using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using AngersHabitat.Store;
using AngersHabitat.Store.Accounts;
using AngersHabitat.Store.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace AngersHabitat.Testing;

/// <summary>
/// Translates every query that a test asks of SQLite for SQL Server too, at the moment when it is compiled, and keeps the SQL that the server would get. A query that
/// cannot be translated there fails the test that asked it, with no server anywhere.
/// </summary>
public sealed class SqlServerTwin : IQueryExpressionInterceptor
{
    private static readonly DbContextOptions<PortalDbContext> Options = OptionsOf();
    private static readonly MethodInfo Asking = typeof(SqlServerTwin).GetMethod(nameof(Ask), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly ConcurrentDictionary<string, byte> Kept = new(StringComparer.Ordinal);

    private static readonly AsyncLocal<List<string>?> Sent = new();
    private static readonly Lazy<IReadOnlySet<string>> Indexed = new(IndexedColumns);

    private SqlServerTwin()
    {
    }

    /// <summary>One for all hosts, so that they share their compiled queries.</summary>
    public static SqlServerTwin Instance { get; } = new();

    /// <summary>What the server would have been sent so far.</summary>
    public static IReadOnlyCollection<string> Seen => [.. Kept.Keys];

    /// <inheritdoc />
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(queryExpression);
        using var db = new PortalDbContext(Options);
        Sent.Value = [];
        var query = new OntoServer(db).Visit(queryExpression);
        var isOne = !typeof(IQueryable).IsAssignableFrom(query.Type);
        try
        {
            Asking.MakeGenericMethod(isOne ? query.Type : typeof(IEnumerable<>).MakeGenericType(query.Type.GetGenericArguments()[0])).Invoke(null, [db, query, isOne]);
        }
        catch (TargetInvocationException refusal)
        {
            throw new InvalidOperationException($"On SQL Server: {refusal.InnerException!.Message}", refusal.InnerException);
        }
        // What tests themselves look up may read whole tables.
        var faults = Sent.Value.SelectMany(sql => TransactSql.Faults(sql, Indexed.Value).Select(fault => $"{fault}\n{sql}")).ToList();
        if (faults.Count > 0 && IsAskedByPortal())
            throw new InvalidOperationException($"On SQL Server: {string.Join('\n', faults)}");
        return queryExpression;
    }

    internal static void Keep(string sql)
    {
        Kept.TryAdd(sql, 0);
        Sent.Value?.Add(sql);
    }

    private static bool IsAskedByPortal()
        => new StackTrace().GetFrames().Select(frame => frame.GetMethod()?.DeclaringType?.Assembly).FirstOrDefault(IsOurs)?.GetName().Name is "AngersHabitat.Application" or "AngersHabitat.Web" or "AngersHabitat.Store";

    private static bool IsOurs(Assembly? assembly) => assembly != typeof(SqlServerTwin).Assembly && assembly?.GetName().Name?.StartsWith("AngersHabitat.", StringComparison.Ordinal) == true;

    private static void Ask<T>(PortalDbContext db, Expression query, bool isOne)
    {
        var compiled = db.GetService<IDatabase>().CompileQuery<T>(query, async: false);
        var context = db.GetService<IQueryContextFactory>().Create();
        foreach (var parameter in Parameters.Of(query))
            context.Parameters[parameter.Name] = Sample.Of(parameter.Type);
        try
        {
            if (compiled(context) is IEnumerable rows && !isOne)
                _ = rows.GetEnumerator().MoveNext();
        }
        catch (InvalidOperationException) when (isOne)
        {
            // A count or a single row, of which the empty answer has none.
        }
    }

    private static HashSet<string> IndexedColumns()
    {
        using var db = new PortalDbContext(Options);
        return [.. db.Model.GetEntityTypes().SelectMany(type => type.GetIndexes()).Select(index => $"{index.DeclaringEntityType.GetTableName()}.{index.Properties[0].GetColumnName()}")];
    }

    // All tables of a query in one text: the parts of a split one are sent only when the first has rows.
    private static DbContextOptions<PortalDbContext> OptionsOf()
    {
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        SqlServerStore.Configure(options, "Server=localhost;Database=AngersHabitat;Encrypt=False");
        options.UseSqlServer(server => server.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery).ExecutionStrategy(kept => new NonRetryingExecutionStrategy(kept)))
            .AddInterceptors(new NoConnection(), new NoAnswer()).WithoutHost();
        return options.Options;
    }

    private sealed class OntoServer(PortalDbContext db) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node)
            => node is EntityQueryRootExpression root && db.Model.FindEntityType(root.EntityType.Name) is { } own ? root.UpdateEntityType(own) : base.VisitExtension(node);
    }

    private sealed class Parameters : ExpressionVisitor
    {
        private readonly List<QueryParameterExpression> _found = [];

        public static IEnumerable<QueryParameterExpression> Of(Expression query)
        {
            var parameters = new Parameters();
            parameters.Visit(query);
            return parameters._found.DistinctBy(parameter => parameter.Name);
        }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is not QueryParameterExpression parameter)
                return base.VisitExtension(node);
            _found.Add(parameter);
            return node;
        }
    }
}
