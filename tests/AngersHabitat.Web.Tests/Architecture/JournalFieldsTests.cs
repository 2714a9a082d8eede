using System.Text.Json;
using AngersHabitat.Application.Common;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Web.Presentation;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>The fields of journal lines are the properties of the anonymous objects that use cases record, found in their compiled code.</summary>
public sealed class JournalFieldsTests
{
    [Fact]
    public void EveryFieldOfAJournalLine_HasItsFrench()
    {
        using var application = ModuleDefinition.ReadModule(PortalArchitecture.Application.Location);
        var recorders = application.GetAllTypes().SelectMany(type => type.Methods).Where(method => Calls(method).Any(IsRecord)).ToList();
        var fields = recorders.Concat(recorders.SelectMany(Calls).Where(IsFacts).Select(call => call.Resolve())).SelectMany(Recorded)
            .Concat(RuleFields()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();

        fields.Count.ShouldBeGreaterThan(60);
        fields.Where(field => Words.FindField(field) is null).ShouldBeEmpty();
    }

    private static IEnumerable<MethodReference> Calls(MethodDefinition method)
        => method.HasBody ? method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>() : [];

    private static bool IsRecord(MethodReference call) => call.Name == nameof(AuditTrail.Record) && call.DeclaringType.FullName == typeof(AuditTrail).FullName;

    // What a use case records before and after may be made by a method of its own.
    private static bool IsFacts(MethodReference call) => call.ReturnType.FullName == typeof(object).FullName && call.DeclaringType.Scope is ModuleDefinition;

    private static IEnumerable<string> Recorded(MethodDefinition method)
        => method.Body.Instructions.Where(instruction => instruction.OpCode.Code == Code.Newobj).Select(instruction => (MethodReference)instruction.Operand)
            .Where(call => call.DeclaringType.Name.Contains("AnonymousType", StringComparison.Ordinal)).SelectMany(call => call.DeclaringType.Resolve().Properties).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    // A draft records the rule itself.
    private static IEnumerable<string> RuleFields()
        => typeof(DatedRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DatedRule)))
            .SelectMany(type => type.GetProperties()).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}
