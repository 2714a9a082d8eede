using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.xUnitV3;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>References point one way: Web → Application → Store → Domain; only the registration of the store names a provider.</summary>
public sealed class LayersTests
{
    private static readonly IObjectProvider<IType> Domain = In(PortalArchitecture.Domain);
    private static readonly IObjectProvider<IType> Store = In(PortalArchitecture.Store);
    private static readonly IObjectProvider<IType> Application = In(PortalArchitecture.Application);
    private static readonly IObjectProvider<IType> Web = In(PortalArchitecture.Web);
    private static readonly IObjectProvider<IType> Providers = Types().That().ResideInAssembly(PortalArchitecture.Sqlite, PortalArchitecture.SqlServer).As("providers");

    public static TheoryData<string> Arrows => [.. Rules.Keys];

    private static IReadOnlyDictionary<string, IArchRule> Rules => new Dictionary<string, IArchRule>(StringComparer.Ordinal)
    {
        ["Domain knows nobody"] = Never(Domain, Store, Application, Web, Providers),
        ["Store knows Domain"] = Never(Store, Application, Web, Providers),
        ["Application knows Store"] = Never(Application, Web, Providers),
        ["Providers know Store"] = Never(Providers, Application, Web),
        ["Only the registration of the store names a provider"] = Types().That().Are(Web).And().DoNotHaveNameMatching("^StoreRegistration$")
            .Should().NotDependOnAny(Providers),
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void References_PointOneWay(string arrow) => Rules[arrow].Check(PortalArchitecture.Portal);

    [Fact]
    public void Domain_HasNoPackage()
        => PortalArchitecture.Domain.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal)).ShouldBeEmpty();

    private static IObjectProvider<IType> In(Assembly assembly) => Types().That().ResideInAssembly(assembly).As(assembly.GetName().Name!);

    private static IArchRule Never(IObjectProvider<IType> from, params IObjectProvider<IType>[] to)
        => to.Select(layer => (IArchRule)Types().That().Are(from).Should().NotDependOnAny(layer)).Aggregate((all, next) => all.And(next));
}
