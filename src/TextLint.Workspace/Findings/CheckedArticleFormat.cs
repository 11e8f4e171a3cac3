using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using TextLint.Analysis;
using TextLint.Syntax.Text;

namespace TextLint.Workspaces;

/// <summary>Findings as bytes, without the text they are of: what a cache keeps. A sum at the end tells what was cut off or changed.</summary>
internal static class CheckedArticleFormat
{
    private const int SumLength = 8;

    /// <summary>The bytes; null for what is not kept: where the suppression file beside a text has faults, they speak of that file.</summary>
    public static byte[]? Write(CheckedArticle article, DocumentSettings settings)
    {
        if (article.FileDiagnostics.Length != settings.Configuration.Diagnostics.Length) return null;
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write7BitEncodedInt(article.Words);
            writer.Write7BitEncodedInt(article.UsedIgnored.Length);
            foreach (var ignored in article.UsedIgnored) writer.Write7BitEncodedInt(settings.Configuration.Ignored.IndexOf(ignored));
            writer.Write7BitEncodedInt(article.Findings.Length);
            foreach (var finding in article.Findings) Write(writer, finding);
        }
        bytes.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).AsSpan(0, SumLength));
        return bytes.ToArray();
    }

    /// <summary>The findings for a text; null where the bytes are none. Properties of diagnostics, which only fixes in the making need, are not kept.</summary>
    public static CheckedArticle? Read(byte[] bytes, string text, DocumentSettings settings)
    {
        if (bytes.Length < SumLength || !SHA256.HashData(bytes.AsSpan(0, bytes.Length - SumLength)).AsSpan(0, SumLength).SequenceEqual(bytes.AsSpan(bytes.Length - SumLength))) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var (words, ignored) = (reader.Read7BitEncodedInt(), settings.Configuration.Ignored);
        ImmutableArray<IgnoredFinding> used = [.. ReadMany(reader, r => ignored[r.Read7BitEncodedInt()])];
        var findings = ReadMany(reader, r => Read(r, settings));
        if (findings.Contains(null)) return null;
        return new CheckedArticle(SourceText.From(text), settings.Configuration, [.. findings!]) { FileDiagnostics = settings.Configuration.Diagnostics, UsedIgnored = used, Words = words };
    }

    private static void Write(BinaryWriter writer, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        writer.Write(diagnostic.Id);
        writer.Write((byte)diagnostic.Severity);
        writer.Write(diagnostic.IsQuoted);
        Write(writer, diagnostic.Span);
        writer.Write(diagnostic.Message);
        writer.Write7BitEncodedInt(diagnostic.Related.Length);
        foreach (var related in diagnostic.Related)
        {
            Write(writer, related.Span);
            writer.Write(related.Message);
            writer.Write(related.Article ?? "");
            writer.Write7BitEncodedInt(related.Line);
        }
        writer.Write(finding.Fingerprint);
        writer.Write7BitEncodedInt(finding.Fixes.Length);
        foreach (var fix in finding.Fixes) Write(writer, fix);
    }

    private static void Write(BinaryWriter writer, CodeAction fix)
    {
        writer.Write(fix.Title);
        writer.Write((byte)fix.Applicability);
        writer.Write7BitEncodedInt(fix.Changes.Length);
        foreach (var change in fix.Changes)
        {
            Write(writer, change.Span);
            writer.Write(change.NewText);
        }
    }

    private static void Write(BinaryWriter writer, TextSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }

    /// <summary>A finding; null where its rule is not known. All of it is read all the same.</summary>
    private static Finding? Read(BinaryReader reader, DocumentSettings settings)
    {
        var rule = settings.Catalog.Find(reader.ReadString());
        var (severity, isQuoted, span, message) = ((DiagnosticSeverity)reader.ReadByte(), reader.ReadBoolean(), ReadSpan(reader), reader.ReadString());
        var related = ReadMany(reader, ReadRelated);
        var (fingerprint, fixes) = (reader.ReadString(), ReadMany(reader, ReadFix));
        if (rule is null) return null;
        return new Finding(new Diagnostic { Descriptor = rule, Severity = severity, IsQuoted = isQuoted, Span = span, Message = message, Related = [.. related] }, fingerprint, [.. fixes]);
    }

    private static RelatedLocation ReadRelated(BinaryReader reader)
    {
        var (span, message, article, line) = (ReadSpan(reader), reader.ReadString(), reader.ReadString(), reader.Read7BitEncodedInt());
        return new RelatedLocation(span, message) { Article = article.Length == 0 ? null : article, Line = line };
    }

    private static CodeAction ReadFix(BinaryReader reader)
    {
        var (title, applicability) = (reader.ReadString(), (FixApplicability)reader.ReadByte());
        return new CodeAction(title, applicability, [.. ReadMany(reader, r => new TextChange(ReadSpan(r), r.ReadString()))]);
    }

    private static TextSpan ReadSpan(BinaryReader reader) => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    private static T[] ReadMany<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++) items[i] = read(reader);
        return items;
    }
}
