using System.Collections;
using System.Text.RegularExpressions;
using AngersHabitat.Application.Common;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;

namespace AngersHabitat.Web.Tests.Forms;

/// <summary>Every validator, asked of a form that is empty and of one whose texts are far too long: what it says is French and names no property.</summary>
public sealed partial class ValidatorMessagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task EveryValidator_OfAnEmptyOrOverlongForm_SpeaksFrenchAndNamesNoProperty()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var said = new List<string>();
        foreach (var validated in Validated())
        {
            var validators = scope.ServiceProvider.GetServices(typeof(IValidator<>).MakeGenericType(validated)).OfType<IValidator>().ToList();
            validators.ShouldNotBeEmpty(validated.FullName);
            foreach (var form in (object?[])[Made(validated, null), Made(validated, new string('x', 7000))])
            {
                if (form is not null)
                    foreach (var validator in validators)
                        said.AddRange((await validator.ValidateAsync(new ValidationContext<object>(form))).Errors.Select(error => $"{validated.DeclaringType?.Name}.{error.PropertyName}|{error.ErrorMessage}"));
            }
        }

        said.Count.ShouldBeGreaterThan(150);
        said.Where(message => IsForeign(message.Split('|')[0], message.Split('|')[1])).ShouldBeEmpty();
    }

    private static IEnumerable<Type> Validated()
        => from validator in typeof(AskIfAttribute).Assembly.GetTypes()
           where validator is { IsAbstract: false, ContainsGenericParameters: false }
           from contract in validator.GetInterfaces()
           where contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IValidator<>)
           select contract.GetGenericArguments()[0];

    /// <summary>The name of the property, in one word or in several; English words; a placeholder that was not filled.</summary>
    private static bool IsForeign(string property, string message)
    {
        var name = Index().Replace(property.Split('.')[^1], "");
        return message.Contains('{', StringComparison.Ordinal) || English().IsMatch(message) || Pascal().IsMatch(message) || message.Contains($"'{name}'", StringComparison.Ordinal)
            || message.Contains($"'{Words().Replace(name, " $0").Trim()}'", StringComparison.OrdinalIgnoreCase);
    }

    private static object? Made(Type type, string? text)
    {
        var constructor = type.GetConstructors().OrderBy(one => one.GetParameters().Length).FirstOrDefault();
        if (constructor is null)
            return null;
        var form = constructor.Invoke([.. constructor.GetParameters().Select(parameter => ValueOf(parameter.ParameterType, text))]);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.PropertyType == typeof(string)))
            property.SetValue(form, text);
        return form;
    }

    private static object? ValueOf(Type type, string? text) => type switch
    {
        _ when type == typeof(string) => text ?? "",
        _ when type.IsValueType => Activator.CreateInstance(type),
        _ when type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) && type.GetGenericArguments().Length == 1 => Array.CreateInstance(type.GetGenericArguments()[0], 0),
        _ when type.GetConstructor(Type.EmptyTypes) is not null => Activator.CreateInstance(type),
        _ when type.IsClass && type.Namespace?.StartsWith("AngersHabitat", StringComparison.Ordinal) == true && !type.IsAbstract => Made(type, text),
        _ => null,
    };

    [GeneratedRegex(@"\b(must|should|not|is|be|the|required|empty|invalid|value|length)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();

    [GeneratedRegex(@"\b[A-Z][a-z]+[A-Z][a-z]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pascal();

    [GeneratedRegex(@"\[\d+\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Index();

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
