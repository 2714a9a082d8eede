using System.Collections;
using System.Data.Common;

namespace AngersHabitat.Testing;

/// <summary>Rows that nobody stored: each value is made when it is asked for, of the kind that is asked for.</summary>
/// <param name="script">What makes them.</param>
/// <param name="columns">The columns, where they are known.</param>
/// <param name="rows">How many rows a result has; endless for a save, which reads as many results as it asked for.</param>
internal sealed class PaperReader(PaperScript script, IReadOnlyList<PaperColumn> columns, int rows) : DbDataReader
{
    /// <summary>One row for each that a save changed.</summary>
    public const int Endless = int.MaxValue;

    private int _read;

    public override int Depth => 0;

    // Otherwise as many as anybody may ask.
    public override int FieldCount => columns.Count > 0 ? columns.Count : 400;

    public override bool HasRows => rows > 0;

    public override bool IsClosed => false;

    public override int RecordsAffected => 1;

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(0);

    public override bool Read() => _read++ < rows;

    public override bool NextResult()
    {
        _read = 0;
        return rows == Endless;
    }

    public override bool IsDBNull(int ordinal) => script.IsAbsent(ColumnOf(ordinal));

    public override bool GetBoolean(int ordinal) => script.Flag();

    public override byte GetByte(int ordinal) => 1;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override char GetChar(int ordinal) => 'a';

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override string GetDataTypeName(int ordinal) => "nvarchar";

    public override DateTime GetDateTime(int ordinal) => script.Instant();

    public override decimal GetDecimal(int ordinal) => script.Number();

    public override double GetDouble(int ordinal) => script.Number();

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    public override Type GetFieldType(int ordinal) => ColumnOf(ordinal).StoredType;

    public override float GetFloat(int ordinal) => script.Number();

    public override Guid GetGuid(int ordinal) => PaperScript.Id;

    public override short GetInt16(int ordinal) => (short)script.Number();

    public override int GetInt32(int ordinal) => script.Number();

    public override long GetInt64(int ordinal) => script.Number();

    public override string GetName(int ordinal) => $"c{ordinal}";

    public override int GetOrdinal(string name) => 0;

    public override string GetString(int ordinal) => script.Text(ColumnOf(ordinal));

    public override object GetValue(int ordinal) => script.Value(ColumnOf(ordinal), GetFieldType(ordinal));

    public override int GetValues(object[] values) => 0;

    public override T GetFieldValue<T>(int ordinal) => (T)script.Value(ColumnOf(ordinal), typeof(T));

    private PaperColumn ColumnOf(int ordinal) => ordinal < columns.Count ? columns[ordinal] : PaperColumn.Unknown;
}
