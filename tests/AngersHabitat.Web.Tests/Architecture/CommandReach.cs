using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>
/// What can run when a command is sent, read from the compiled code: from each handler and the pipeline along every call, through interfaces and overrides to whoever answers them, without
/// what only the demonstration has. A call that may be taken counts as taken.
/// </summary>
internal sealed class CommandReach
{
    private readonly Dictionary<string, List<MethodDefinition>> _methods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeDefinition> _types = new(StringComparer.Ordinal);
    private readonly HashSet<MethodDefinition> _seen = [];

    /// <summary>Full names of the types of which a command can make a new one.</summary>
    public HashSet<string> Made { get; } = new(StringComparer.Ordinal);

    public static CommandReach Read()
    {
        var reach = new CommandReach();
        var modules = new[] { PortalArchitecture.Application, PortalArchitecture.Store, PortalArchitecture.Domain }.Select(assembly => ModuleDefinition.ReadModule(assembly.Location)).ToList();
        var types = modules.SelectMany(module => module.GetAllTypes()).Where(type => !IsOfDemonstration(type)).ToList();
        types.ForEach(type => reach._types[type.FullName] = type);
        types.ForEach(reach.Index);
        foreach (var method in types.Where(IsRoot).SelectMany(type => type.Methods))
            reach.Follow(method);
        modules.ForEach(module => module.Dispose());
        return reach;
    }

    private static bool IsOfDemonstration(TypeReference type)
        => type.FullName.Contains(".Demo.", StringComparison.Ordinal) || type.FullName.Split('/')[0].Split('.')[^1].Contains("Demo", StringComparison.Ordinal);

    private static bool IsRoot(TypeDefinition type)
        => type.Interfaces.Any(one => one.InterfaceType.Name.StartsWith("ICommandHandler`", StringComparison.Ordinal)) || type.Name.StartsWith("TransactionBehavior`", StringComparison.Ordinal);

    private static string KeyOf(string type, string name, int parameters) => $"{type}::{name}/{parameters}";

    private void Index(TypeDefinition type)
    {
        foreach (var method in type.Methods)
        {
            Add(KeyOf(type.FullName, method.Name, method.Parameters.Count), method);
            foreach (var overridden in method.Overrides)
                Add(KeyOf(overridden.DeclaringType.GetElementType().FullName, overridden.Name, method.Parameters.Count), method);
            foreach (var above in method.IsVirtual ? Above(type) : [])
                Add(KeyOf(above, method.Name, method.Parameters.Count), method);
        }
    }

    private void Add(string key, MethodDefinition method)
    {
        if (!_methods.TryGetValue(key, out var found))
            _methods[key] = found = [];
        found.Add(method);
    }

    private IEnumerable<string> Above(TypeDefinition type)
    {
        for (var at = type; at is not null; at = at.BaseType is { } up ? _types.GetValueOrDefault(up.GetElementType().FullName) : null)
        {
            foreach (var one in at.Interfaces)
                yield return one.InterfaceType.GetElementType().FullName;
            if (at.BaseType is { } above)
                yield return above.GetElementType().FullName;
        }
    }

    private void Follow(MethodDefinition from)
    {
        var left = new Stack<MethodDefinition>([from]);
        while (left.TryPop(out var method))
        {
            if (!_seen.Add(method) || !method.HasBody)
                continue;
            foreach (var next in method.Body.Instructions.SelectMany(Next))
                left.Push(next);
        }
    }

    private IEnumerable<MethodDefinition> Next(Instruction instruction)
    {
        if (instruction.Operand is FieldReference field && _types.GetValueOrDefault(field.DeclaringType.GetElementType().FullName) is { } state && state.Name.Contains(">d__", StringComparison.Ordinal))
            return state.Methods;
        if (instruction.Operand is not MethodReference call)
            return [];
        var owner = call.DeclaringType.GetElementType().FullName;
        if (instruction.OpCode.Code == Code.Newobj)
            Made.Add(owner);
        var called = _methods.GetValueOrDefault(KeyOf(owner, call.Name, call.Parameters.Count)) ?? [];
        // What yields its results, or awaits, goes on in a class of its own.
        return _types.GetValueOrDefault(owner) is { } type && type.Name.Contains(">d__", StringComparison.Ordinal) ? called.Concat(type.Methods) : called;
    }
}
