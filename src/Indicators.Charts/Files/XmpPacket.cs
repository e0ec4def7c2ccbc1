using System.Xml.Linq;

namespace Indicators.Charts;

/// <summary>The citation of a PDF document as an XMP packet (ISO 16684-1). What the document also tells in its information dictionary is the same there, as PDF/A asks.</summary>
internal static class XmpPacket
{
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Management = "http://ns.adobe.com/xap/1.0/mm/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";

    /// <param name="citation">The citation.</param>
    /// <param name="name">What the document is named.</param>
    /// <param name="date">When it was made, as XMP writes it.</param>
    internal static string Of(DublinCore citation, Guid name, string date)
    {
        var (dc, rdf) = (DublinCore.Terms, DublinCore.Rdf);
        var about = new XElement(
            rdf + "Description",
            new XAttribute(rdf + "about", ""),
            Prefix("dc", dc),
            Prefix("xmp", Xmp),
            Prefix("xmpMM", Management),
            Prefix("pdf", Pdf),
            Prefix("pdfaid", Archive),
            new XElement(Archive + "part", 2),
            new XElement(Archive + "conformance", "B"),
            new XElement(dc + "format", "application/pdf"),
            Listed("title", "Alt", citation.Title),
            Listed("description", "Alt", citation.Description),
            // One entry, as the information dictionary has one.
            Listed("creator", "Seq", string.Join("; ", citation.Creators)),
            Listed("publisher", "Bag", citation.Publisher),
            Listed("date", "Seq", citation.Date),
            Listed("language", "Bag", citation.Language),
            Listed("rights", "Alt", citation.Rights),
            new XElement(dc + "identifier", citation.Identifier),
            new XElement(dc + "source", string.Join("; ", citation.Sources)),
            new XElement(Xmp + "CreatorTool", PictureCitation.Publisher),
            new XElement(Xmp + "CreateDate", date),
            new XElement(Xmp + "ModifyDate", date),
            new XElement(Management + "DocumentID", $"uuid:{name:D}"),
            new XElement(Management + "InstanceID", $"uuid:{name:D}"),
            new XElement(Pdf + "Producer", PictureCitation.Publisher));
        var packet = new XElement(Meta + "xmpmeta", Prefix("x", Meta), new XElement(rdf + "RDF", Prefix("rdf", rdf), about));
        return $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{packet.ToString(SaveOptions.DisableFormatting)}\n<?xpacket end=\"w\"?>";
    }

    private static XAttribute Prefix(string prefix, XNamespace of) => new(XNamespace.Xmlns + prefix, of);

    private static XElement Listed(string term, string kind, string value) => new(
        DublinCore.Terms + term,
        new XElement(DublinCore.Rdf + kind, new XElement(DublinCore.Rdf + "li", kind == "Alt" ? new XAttribute(XNamespace.Xml + "lang", "x-default") : null, value)));
}
