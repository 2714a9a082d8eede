using System.Reflection;
using Mediator;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace AngersHabitat.Web.Tests.Endpoints;

/// <summary>
/// The messages that an action sends, read from its compiled code: those it takes as a parameter, and those it makes or copies, itself or in whatever of
/// the web project it calls.
/// </summary>
internal sealed class SentMessages
{
    private readonly ModuleDefinition _web = ModuleDefinition.ReadModule(typeof(Program).Assembly.Location);

    private readonly Dictionary<string, Type> _messages = typeof(Application.ApplicationServices).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IMessage))).ToDictionary(type => type.FullName!.Replace('+', '/'), StringComparer.Ordinal);

    public IReadOnlySet<Type> Of(MethodInfo action)
    {
        var (found, seen) = (new HashSet<Type>(action.GetParameters().Select(parameter => parameter.ParameterType).Where(_messages.ContainsValue)), new HashSet<string>(StringComparer.Ordinal));
        Visit((MethodDefinition)_web.LookupToken(action.MetadataToken), found, seen);
        return found;
    }

    private void Visit(MethodDefinition method, HashSet<Type> found, HashSet<string> seen)
    {
        if (!seen.Add(method.FullName) || !method.HasBody)
            return;
        foreach (var call in method.Body.Instructions.Where(instruction => instruction.OpCode.FlowControl == FlowControl.Call || instruction.OpCode.Code == Code.Ldftn)
            .Select(instruction => instruction.Operand).OfType<MethodReference>())
        {
            if (call.Name is ".ctor" or "<Clone>$" && _messages.TryGetValue(call.DeclaringType.FullName, out var message))
                found.Add(message);
            else if (call.DeclaringType.GetElementType().Scope == _web && call.Resolve() is { } own)
                Visit(own, found, seen);
        }
        // What an async method does stands in its state machine.
        foreach (var machine in method.CustomAttributes.Where(attribute => attribute.AttributeType.Name.EndsWith("StateMachineAttribute", StringComparison.Ordinal)))
            Visit(((TypeReference)machine.ConstructorArguments[0].Value).Resolve().Methods.Single(step => step.Name == "MoveNext"), found, seen);
    }
}
