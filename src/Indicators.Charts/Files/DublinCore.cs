using System.Xml.Linq;
using Indicators.Model;

namespace Indicators.Charts;

/// <summary>The citation of a picture in the terms of Dublin Core, which SVG and PDF both carry.</summary>
internal sealed record DublinCore(
    string Title, string Description, IReadOnlyList<string> Creators, string Publisher, string Date, string Language, string Rights, string Identifier, IReadOnlyList<string> Sources)
{
    internal static readonly XNamespace Terms = "http://purl.org/dc/elements/1.1/";
    internal static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>The citation; null for a picture that is of no release.</summary>
    internal static DublinCore? Of(ChartContent content, ChartLook look) => content.Citation is not { } citation ? null : new(
        content.Definition.Title.In(look.Language),
        AltText.Of(content, look.Language),
        citation.Creators,
        PictureCitation.Publisher,
        citation.Date,
        look.Language.Tag(),
        citation.RightsIn(look.Language),
        citation.Address,
        citation.Sources);

    /// <summary>As one statement of RDF about the file that it stands in, each value an element of its own.</summary>
    internal XElement Plain() => new(
        Rdf + "RDF",
        new XAttribute(XNamespace.Xmlns + "rdf", Rdf),
        new XAttribute(XNamespace.Xmlns + "dc", Terms),
        new XElement(
            Rdf + "Description",
            new XAttribute(Rdf + "about", ""),
            new XElement(Terms + "title", Title),
            new XElement(Terms + "description", Description),
            Creators.Select(creator => new XElement(Terms + "creator", creator)),
            new XElement(Terms + "publisher", Publisher),
            new XElement(Terms + "date", Date),
            new XElement(Terms + "language", Language),
            new XElement(Terms + "rights", Rights),
            new XElement(Terms + "identifier", Identifier),
            Sources.Select(source => new XElement(Terms + "source", source)),
            new XElement(Terms + "type", "Image")));
}
