using Dapper;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

public sealed class RowInsertTests
{
    private SqliteConnection connection = null!;

    [SetUp]
    public void Open()
    {
        connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        connection.Execute("CREATE TABLE cell (value, other)");
    }

    [TearDown]
    public void Close() => connection.Dispose();

    [Test]
    public void Rows_AreKeptAsTheyAre_WhateverStoodInTheRowBefore()
    {
        Insert(["a", 1L], ["a", 1L], [null, 2L], ["", null], [null, ""], ["b", 1L], ["b", "1"]);

        Assert.That(Kept(), Is.EqualTo(new[] { "'a' 1", "'a' 1", "NULL 2", "'' NULL", "NULL ''", "'b' 1", "'b' '1'" }));
    }

    // A cell may be longer than the space that is kept for one, and its letters longer than one byte.
    [TestCase("Прелиминарни податак")]
    [TestCase("𝔞")]
    public void LongText_IsKeptWhole(string letters)
    {
        var text = string.Concat(Enumerable.Repeat(letters, 2000));

        Insert(["a", null], [text, null], ["b", null]);

        Assert.That(connection.Query<string>("SELECT value FROM cell"), Is.EqualTo(new[] { "a", text, "b" }));
    }

    [Test]
    public void RowThatBreaksAConstraint_IsAnErrorThatNamesIt()
    {
        connection.Execute("CREATE UNIQUE INDEX only_one ON cell (value)");

        Assert.That(() => Insert(["a", 1L], ["a", 2L]), Throws.TypeOf<SqliteException>().With.Message.Contains("cell.value"));
    }

    [Test]
    public void AnythingButTextAndWholeNumbers_IsRefused() => Assert.That(() => Insert([1.5, null]), Throws.TypeOf<ArgumentOutOfRangeException>());

    private void Insert(params object?[][] rows)
    {
        using var insert = new RowInsert(connection, "cell", columns: 2);
        foreach (var row in rows)
        {
            insert.Run(row);
        }
    }

    private IEnumerable<string> Kept() => connection.Query<string>("SELECT quote(value) || ' ' || quote(other) FROM cell");
}
