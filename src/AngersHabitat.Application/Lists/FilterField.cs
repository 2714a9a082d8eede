using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace AngersHabitat.Application.Lists;

/// <summary>A filter of a question: read, written into an address, or left out of a copy.</summary>
public sealed class FilterField
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<FilterField>> Known = new();
    private readonly PropertyInfo? _group;

    private FilterField(PropertyInfo property, PropertyInfo? group)
    {
        Property = property;
        Filter = property.GetCustomAttribute<FilterAttribute>()!;
        _group = group;
    }

    /// <summary>The property that holds the value.</summary>
    public PropertyInfo Property { get; }

    /// <summary>Its mark.</summary>
    public FilterAttribute Filter { get; }

    /// <summary>Type of the value, nullable or not.</summary>
    public Type Type => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    /// <summary>The property as validation names it, from the question.</summary>
    public string Path => _group is null ? Property.Name : $"{_group.Name}.{Property.Name}";

    /// <summary>The filters of a question: its own first, then sort key, direction and page.</summary>
    public static IReadOnlyList<FilterField> Of(Type question) => Known.GetOrAdd(question, type => [.. Find(type, null)]);

    /// <summary>Name in the address of a property that was refused; the property's own name when it is no filter.</summary>
    public static string NameOf(Type question, string path)
        => Of(question).FirstOrDefault(field => string.Equals(field.Path, path, StringComparison.Ordinal))?.Filter.Name ?? path;

    /// <summary>A copy of the question in which some filters have the value that filters nothing.</summary>
    public static T Without<T>(T question, IReadOnlySet<string> paths)
        where T : class, IFiltered, new()
        => (T)Copy(question, "", paths);

    /// <summary>What holds the property: the question, or its group of filters.</summary>
    public object Holder(object question) => _group?.GetValue(question) ?? question;

    public object? Value(object question) => Property.GetValue(Holder(question));

    /// <summary>The value as an address holds it; null when it filters nothing, so that addresses stay short.</summary>
    public string? Text(object question)
    {
        var value = Value(question);
        return value is null or "" || value.Equals(Value(Activator.CreateInstance(question.GetType())!)) ? null : Write(value);
    }

    /// <summary>The value as the address of a question holds it: all agencies are said where nothing would mean the own one.</summary>
    public string? AddressText(object question) => Text(question) ?? AllOf(question);

    /// <summary>What takes the filter off: nothing, or « toutes ».</summary>
    public string? AllOf(object question) => Filter.IsOwn && question is IOfAgency { Asking.HasAgency: true } ? FilterAttribute.All : null;

    /// <summary>A value as an address holds it.</summary>
    public static string Write(object value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static IEnumerable<FilterField> Find(Type type, PropertyInfo? group)
        => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.IsDefined(typeof(FilterAttribute)))
            .SelectMany(property => property.PropertyType.IsAssignableTo(typeof(IFiltered))
                ? Find(property.PropertyType, property)
                : [new FilterField(property, group)]);

    private static object Copy(object from, string prefix, IReadOnlySet<string> without)
    {
        var copy = Activator.CreateInstance(from.GetType())!;
        foreach (var property in from.GetType().GetProperties().Where(property => property.SetMethod is not null))
        {
            var path = prefix + property.Name;
            var value = property.GetValue(from);
            if (!without.Contains(path))
                property.SetValue(copy, value is IFiltered ? Copy(value, path + ".", without) : value);
        }
        return copy;
    }
}
