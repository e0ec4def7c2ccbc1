using Indicators.Model;

namespace Indicators.Answers.Tests;

/// <summary>Whoever hears clients answers what needs no waiting, and nothing else.</summary>
public sealed class HastyReaderTests
{
    private const string One = "identified-victims?geo=SRB&from=2022&to=2022&breakdown=total";

    [Test]
    public void WhatWasNotRead_TakesLong_OnlyOnce()
    {
        using var variant = new DataVariant();
        variant.Imported.Source.LookAhead();
        const string seldom = "courts-with-video-hearing?geo=SRB";

        Assert.That(() => InHaste(variant.Imported.Source, publication => publication.Only(seldom)), Throws.TypeOf<TakesLongException>());
        using var publication = variant.Imported.Source.Open();
        var read = publication.Only(seldom);
        Assert.That(InHaste(variant.Imported.Source, asked => asked.Only(seldom)), Is.SameAs(read));
    }

    [Test]
    public void WhatIsKept_IsTheSameInHaste()
    {
        using var variant = new DataVariant();
        using var publication = variant.Imported.Source.Open();
        var first = publication.Only(One);

        Assert.That(InHaste(variant.Imported.Source, asked => asked.Only(One)), Is.SameAs(first));
    }

    // 240 months of one area: they are kept, and to write them all takes long; to find one among them does not.
    [Test]
    public void LongList_TakesLong_ThoughItIsKept()
    {
        var months = Enumerable.Range(0, 240).Select(month => $"identified-victims,SRB,{1990 + (month / 12)}-{1 + (month % 12):00},,,,,,,,,{month + 20},,,,cptv,atina-2023,in this test alone,,");
        using var variant = new DataVariant().Adding("observations/cptv.csv", [.. months]);
        using var publication = variant.Imported.Source.Open();
        var one = publication.Only(One);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(InHaste(variant.Imported.Source, asked => asked.Only(One)), Is.SameAs(one));
            Assert.That(() => InHaste(variant.Imported.Source, asked => asked.Ask("identified-victims?geo=SRB")), Throws.TypeOf<TakesLongException>());
        }
    }

    // How many pairs a share has is not known before it is calculated.
    [Test]
    public void CalculatedFigures_TakeLong()
    {
        using var variant = new DataVariant();
        using var publication = variant.Imported.Source.Open();
        publication.Ask("identification-rate?geo=SRB");

        Assert.That(() => InHaste(variant.Imported.Source, asked => asked.Ask("identification-rate?geo=SRB")), Throws.TypeOf<TakesLongException>());
    }

    // A claim to look that nobody fulfils is not believed for long: then everybody looks.
    [Test]
    public void ClaimWithoutALook_IsNotBelieved()
    {
        using var variant = new DataVariant();
        variant.Imported.Source.Open().Dispose();
        Thread.Sleep(30);
        string?[] seen = [.. Enumerable.Range(0, 3).Select(_ => variant.Imported.Source.SeenTag(ReleaseChoice.Latest))];

        Assert.That(seen, Has.All.Null);
    }

    // To find what contradicts what, all figures are read: who hurries neither reads them nor waits for who does.
    [Test]
    public void Contradictions_ThatNobodyFoundYet_TakeLong()
    {
        using var variant = new DataVariant();

        Assert.That(() => InHaste(variant.Imported.Source, ConflictAnswers.All), Throws.TypeOf<TakesLongException>());
    }

    // Who finds that nobody has looked for a while looks for all others, as soon as there is time.
    [Test]
    public void WhoHasToLook_FindsTheNewRelease_WithTime()
    {
        using var variant = new DataVariant();
        var reader = variant.Imported.Source.Until(CancellationToken.None);
        variant.Imported.Source.Open().Dispose();
        PublicationSourceTests.ImportChanges(variant.Imported.Database);

        Assert.That(() => Haste.Do(reader.Open), Throws.TypeOf<TakesLongException>());
        using var publication = reader.Open();
        Assert.That(publication.Release.Number, Is.EqualTo(2));
    }

    // Right after a look: nobody has to take another one.
    private static T InHaste<T>(PublicationSource source, Func<Publication, T> answer)
    {
        while (true)
        {
            source.Open().Dispose();
            var reader = source.Until(CancellationToken.None);
            try
            {
                return Haste.Do(() =>
                {
                    using var publication = reader.Open();
                    return answer(publication);
                });
            }
            catch (TakesLongException) when (reader.LastOpened is null)
            {
                // A thousandth of a second had passed since the look.
            }
        }
    }
}
