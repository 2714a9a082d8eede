using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Mediator;

namespace AngersHabitat.Web.Tests.Architecture;

/// <summary>What is sent to a use case, and what comes back, is data: nothing in it runs.</summary>
public sealed class MessagesTests
{
    [Fact]
    public void NoMessageOrResult_CarriesADelegate()
    {
        var messages = PortalArchitecture.Application.GetTypes().Where(type => type is { IsAbstract: false, ContainsGenericParameters: false } && type.IsAssignableTo(typeof(IMessage))).ToList();
        messages.Count.ShouldBeGreaterThan(100);
        var seen = new HashSet<Type>();
        messages.SelectMany(message => Delegates(message, seen).Concat(ResultsOf(message).SelectMany(result => Delegates(result, seen)))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(typeof(WithDelegate))]
    [InlineData(typeof(WithInner))]
    [InlineData(typeof(WithExpression))]
    public void ADelegate_IsFoundHoweverDeep(Type type) => Delegates(type, []).ShouldNotBeEmpty();

    private static IEnumerable<Type> ResultsOf(Type message)
        => message.GetInterfaces().Where(face => face.IsGenericType && face.IsAssignableTo(typeof(IMessage))).SelectMany(face => face.GetGenericArguments()).Distinct();

    private static IEnumerable<string> Delegates(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
            return [];
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)))
            return type.GetGenericArguments().SelectMany(argument => Delegates(argument, seen));
        return type.Namespace?.StartsWith("AngersHabitat", StringComparison.Ordinal) != true
            ? []
            : type.GetProperties(BindingFlags.Instance | BindingFlags.Public).SelectMany(property => Runs(property.PropertyType)
                ? [$"{type.FullName}.{property.Name}"]
                : Delegates(property.PropertyType, seen));
    }

    private static bool Runs(Type type) => type.IsAssignableTo(typeof(Delegate)) || type.IsAssignableTo(typeof(Expression));

    private sealed record WithDelegate(Func<int> Value);

    private sealed record WithExpression(Expression<Func<int>> Value);

    private sealed record WithInner(IReadOnlyList<WithDelegate> Rows);
}
