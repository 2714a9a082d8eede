using System.Collections;

namespace AngersHabitat.Testing;

/// <summary>A value of a type, to fill a parameter that nobody answers.</summary>
internal static class Sample
{
    public static object? Of(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string))
            return "a";
        if (plain.IsArray)
            return Filled(plain.GetElementType()!, Array.CreateInstance(plain.GetElementType()!, 1));
        if (plain.IsGenericType && typeof(IEnumerable).IsAssignableFrom(plain))
            return ListOf(plain);
        return plain.IsValueType ? Activator.CreateInstance(plain) : null;
    }

    private static object? ListOf(Type type)
    {
        var element = type.GetGenericArguments()[^1];
        var list = typeof(List<>).MakeGenericType(element);
        if (type.IsAssignableFrom(list))
        {
            var made = (IList)Activator.CreateInstance(list)!;
            made.Add(Of(element));
            return made;
        }
        return type.IsAbstract ? null : Activator.CreateInstance(type);
    }

    private static Array Filled(Type element, Array array)
    {
        array.SetValue(Of(element), 0);
        return array;
    }
}
