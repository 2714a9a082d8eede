using System.Text.Json;
using AngersHabitat.Application.Common;
using AngersHabitat.Domain.Reception;
using AngersHabitat.Web.Features.Privacy;
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

    [Fact]
    public void EveryEnumValueInAJournalLine_IsShownByItsWord()
    {
        using var application = ModuleDefinition.ReadModule(PortalArchitecture.Application.Location);
        var recorders = application.GetAllTypes().SelectMany(type => type.Methods).Where(method => Calls(method).Any(IsRecord)).ToList();
        var checks = recorders.SelectMany(method => Actions(method).SelectMany(action => new[] { method }.Concat(Calls(method).Where(IsFacts).Select(call => call.Resolve()))
            .SelectMany(EnumsRecorded).Select(field => (Action: action, field.Field, field.Enum)))).Distinct().ToList();

        checks.Count.ShouldBeGreaterThan(25);
        checks.SelectMany(check => Enum.GetValues(check.Enum).Cast<Enum>()
                .Where(value => JournalEnums.Find(check.Action.Name, check.Action.Subject, check.Field, value.ToString()) is not { } found || Words.Of(found) != Words.Of(value))
                .Select(value => $"{check.Action.Name} {check.Field}: {check.Enum.Name}.{value}"))
            .ShouldBeEmpty();
    }

    private static IEnumerable<AuditAction> Actions(MethodDefinition method)
        => method.Body.Instructions.Select(instruction => instruction.Operand).OfType<FieldReference>().Where(field => field.FieldType.FullName == typeof(AuditAction).FullName)
            .Select(field => field.Resolve()).Where(field => field.IsStatic)
            .Select(field => (AuditAction)PortalArchitecture.Application.GetType(field.DeclaringType.FullName.Replace('/', '+'))!
                .GetField(field.Name, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)!.GetValue(null)!);

    // The type arguments of an anonymous type are the types of its properties, in their order.
    private static IEnumerable<(string Field, Type Enum)> EnumsRecorded(MethodDefinition method)
        => method.Body.Instructions.Where(instruction => instruction.OpCode.Code == Code.Newobj).Select(instruction => ((MethodReference)instruction.Operand).DeclaringType)
            .OfType<GenericInstanceType>().Where(type => type.Name.Contains("AnonymousType", StringComparison.Ordinal))
            .SelectMany(type => type.Resolve().Properties.Zip(type.GenericArguments, (property, argument) => (JsonNamingPolicy.CamelCase.ConvertName(property.Name), EnumOf(argument))))
            .Where(field => field.Item2 is not null).Select(field => (field.Item1, field.Item2!));

    private static Type? EnumOf(TypeReference type)
        => type is GenericInstanceType { Name: "Nullable`1" } nullable
            ? EnumOf(nullable.GenericArguments[0])
            : new[] { PortalArchitecture.Domain, PortalArchitecture.Application }.Select(assembly => assembly.GetType(type.FullName.Replace('/', '+'))).FirstOrDefault(found => found?.IsEnum == true);

    private static IEnumerable<MethodReference> Calls(MethodDefinition method)
        => method.HasBody ? method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>() : [];

    private static bool IsRecord(MethodReference call) => call.Name == nameof(AuditTrail.Record) && call.DeclaringType.FullName == typeof(AuditTrail).FullName;

    // What a use case records before and after may be made by a method of its own.
    private static bool IsFacts(MethodReference call) => call.ReturnType.FullName == typeof(object).FullName && call.DeclaringType.Scope is ModuleDefinition;

    private static IEnumerable<string> Recorded(MethodDefinition method)
        => method.Body.Instructions.Where(instruction => instruction.OpCode.Code == Code.Newobj).Select(instruction => (MethodReference)instruction.Operand)
            .Where(call => call.DeclaringType.Name.Contains("AnonymousType", StringComparison.Ordinal)).SelectMany(call => call.DeclaringType.Resolve().Properties).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    // A draft records the rule itself, a change of contact data all of it.
    private static IEnumerable<string> RuleFields()
        => typeof(DatedRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DatedRule))).Concat([typeof(PlaceContact), typeof(DayPattern)])
            .SelectMany(type => type.GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public)).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}
