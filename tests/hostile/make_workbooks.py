#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""make_workbooks.py <report.ods> <report.xlsx> <report.fods> <server> <marker> <folder>

Makes files out of a sound report, each a name that tells what was done to it: links that lead to the
server, macros that would write the marker, zips that mislead. Those in "harmless" may be opened.
"""
import pathlib
import re
import struct
import sys
import zipfile


ODS, XLSX, FLAT, SERVER, MARKER, FOLDER = sys.argv[1:]
FOLDER = pathlib.Path(FOLDER)


def parts_of(package):
    with zipfile.ZipFile(package) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def write(name, parts):
    target = FOLDER / name
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, contents in parts.items():
            stored = zipfile.ZIP_STORED if part == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(part, contents, stored)
    return target


def replaced(contents, pattern, by):
    text, count = re.subn(pattern, lambda _: by, contents.decode(), count=1)
    assert count == 1, pattern
    return text.encode()


def ods(name, part="content.xml", at=None, put="", more=None):
    """Puts a text behind the first match of a pattern in a part, and more parts beside it."""
    parts = dict(SOUND_ODS)
    if at is not None:
        found = re.search(at, parts[part].decode())
        assert found, at
        text = parts[part].decode()
        parts[part] = (text[: found.end()] + put + text[found.end():]).encode()
    parts.update(more or {})
    write(name + ".ods", parts)


def xlsx(name, more, at=None, put="", part=None):
    parts = dict(SOUND_XLSX)
    if at is not None:
        found = re.search(at, parts[part].decode())
        assert found, at
        text = parts[part].decode()
        parts[part] = (text[: found.end()] + put + text[found.end():]).encode()
    parts.update(more)
    write(name + ".xlsx", parts)


def raw(name, contents):
    (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
    (FOLDER / name).write_bytes(contents)


def link(where):
    return (f'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{where}" xlink:type="simple" '
            'xlink:show="embed" xlink:actuate="onLoad"')


def frame(inside):
    return ('<table:shapes><draw:frame draw:z-index="9" svg:width="2cm" svg:height="2cm" svg:x="1cm" '
            f'svg:y="1cm">{inside}</draw:frame></table:shapes>')


def relationship(kind, target, mode=' TargetMode="External"'):
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships '
            'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship '
            f'Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
            f'Target="{target}"{mode}/></Relationships>').encode()


SOUND_ODS = parts_of(ODS)
SOUND_XLSX = parts_of(XLSX)
SHEET = r'<table:table table:name="Instrucciones"[^>]*>'
COLUMNS = SHEET + r".*?(?=<table:table-column)"
FIRST_CELL = SHEET + r".*?<table:table-cell"
ROOT = r"<office:document-content"
WRITES = f"Sub Main\n open \"{MARKER}\" for output as #1\n close #1\nEnd Sub\n"


def links():
    for name, where in {
        "http": SERVER + "/a.png", "https": SERVER.replace("http", "https") + "/a.png",
        "file": "file:///etc/hostname", "share": "file://127.0.0.1/recurso/a.png",
        "ftp": SERVER.replace("http", "ftp") + "/a.png", "smb": "smb://127.0.0.1/a.png",
        "above": "../../a.png", "absolute": "/etc/hostname", "no-scheme": "//127.0.0.1/a.png",
        "package-elsewhere": "vnd.sun.star.expand:$BRAND_BASE_DIR/a.png",
    }.items():
        ods(f"picture-{name}", at=COLUMNS, put=frame(f"<draw:image {link(where)}/>"))
    ods("background", part="styles.xml", at=r"<style:page-layout-properties[^>]*?(?=/>)",
        put=f'><style:background-image {link(SERVER + "/fondo.png")}/>'
            "</style:page-layout-properties><style:page-layout-properties")
    ods("font", at=r"<office:font-face-decls>",
        put='<style:font-face style:name="De fuera" svg:font-family="Fuera"><svg:font-face-src>'
            f'<svg:font-face-uri {link(SERVER + "/letra.ttf")}/></svg:font-face-src></style:font-face>')
    ods("sheet", at=COLUMNS, put=f'<table:table-source {link(SERVER + "/a.ods")} table:table-name="A"/>')
    ods("area", at=FIRST_CELL, put='><table:cell-range-source table:name="A" '
        f'{link(SERVER + "/a.ods")}/></table:table-cell><table:table-cell')
    ods("dde", at=COLUMNS, put='<office:dde-source office:dde-application="soffice" '
        'office:dde-topic="/etc/hostname" office:dde-item="a"/>')
    ods("dde-formula", at=FIRST_CELL,
        put=' table:formula="of:=DDE(&quot;soffice&quot;;&quot;/etc/hostname&quot;;&quot;a&quot;)"/><table:table-cell')
    ods("web-formula", at=FIRST_CELL,
        put=f' table:formula="of:=COM.MICROSOFT.WEBSERVICE(&quot;{SERVER}/a&quot;)"/><table:table-cell')
    ods("web-formula-by-numbers", at=FIRST_CELL,
        put=f' table:formula="of:=COM.MICROSOFT.&#87;EBSERVICE(&quot;{SERVER}/a&quot;)"/><table:table-cell')
    ods("reference", at=FIRST_CELL,
        put=f' table:formula="of:=[\'{SERVER}/a.ods\'#$Hoja.A1]"/><table:table-cell')
    ods("ole", at=COLUMNS, put=frame(f"<draw:object-ole {link('./Object 9')}/>"),
        more={"Object 9": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)})
    ods("object", at=COLUMNS, put=frame(f"<draw:object {link(SERVER + '/a.ods')}/>"))
    ods("floating-frame", at=COLUMNS, put=frame(f"<draw:floating-frame {link(SERVER + '/a.html')}/>"))
    ods("plugin", at=COLUMNS, put=frame(f"<draw:plugin {link(SERVER + '/a.swf')}/>"))
    ods("database", at=r'<table:database-range table:name="[^"]*"[^>]*[^/](?=/?>)',
        put='><table:database-source-table table:database-name="Bibliography" '
            'table:database-table-name="biblio"/></table:database-range><table:database-range '
            'table:name="otra" table:target-range-address="Hallazgos.A1:Hallazgos.A2"')
    ods("reloads", part="meta.xml", at=r"<office:meta>",
        put=f'<meta:auto-reload {link(SERVER + "/a.ods")} meta:delay="PT1S"/>')
    ods("template", part="meta.xml", at=r"<office:meta>",
        put=f'<meta:template {link(SERVER + "/a.ots")} meta:date="2030-01-01T00:00:00"/>')
    ods("chart", part="Object 1/content.xml", at=r"<office:chart>",
        put=f'<draw:frame><draw:image {link(SERVER + "/a.png")}/></draw:frame>')
    ods("drawing", more={"Pictures/1.svg": (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
        f'<image xlink:href="{SERVER}/a.png"/></svg>').encode()})
    other = re.sub(r"xmlns:xlink=", "xmlns:otro=", link(SERVER + "/a.png")).replace("xlink:", "otro:")
    ods("picture-other-prefix", at=COLUMNS, put=frame(f"<draw:image {other}/>"))


def links_of_xlsx():
    sheet = "xl/worksheets/sheet1.xml"
    xlsx("external-link", {"xl/externalLinks/externalLink1.xml": b"<externalLink/>",
         "xl/externalLinks/_rels/externalLink1.xml.rels":
         relationship("externalLinkPath", SERVER + "/a.xlsx")})
    xlsx("external-link-elsewhere", {"xl/_rels/otra.xml.rels":
         relationship("externalLink", "otra.xml", "")})
    xlsx("picture", {"xl/drawings/_rels/drawing9.xml.rels": relationship("image", SERVER + "/a.png")})
    xlsx("picture-without-mode", {"xl/drawings/_rels/drawing9.xml.rels":
         relationship("image", SERVER + "/a.png", "")})
    xlsx("attached-template", {"xl/_rels/otra.xml.rels":
         relationship("attachedTemplate", SERVER + "/a.xltx")})
    xlsx("ole", {"xl/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)})
    xlsx("connection", {"xl/connections.xml": b"<connections/>"})
    xlsx("web-formula", {}, part=sheet, at=r"<row [^>]*>",
         put=f'<c r="A1"><f>_xlfn.WEBSERVICE("{SERVER}/a")</f></c>')


def flat():
    sound = pathlib.Path(FLAT).read_text()
    found = re.search(SHEET, sound)
    raw("flat-picture.fods", (sound[: found.end()] + frame(f"<draw:image {link(SERVER + '/a.png')}/>")
                              + sound[found.end():]).encode())
    declaration = sound.index("?>") + 2
    raw("flat-entity.fods", (sound[:declaration] + f'<!DOCTYPE a [<!ENTITY b SYSTEM "{SERVER}/a">]>'
                             + sound[declaration:].replace("<text:p>", "<text:p>&b;", 1)).encode())
    raw("harmless/itself.fods", sound.encode())


def macros():
    event = ('<office:scripts><office:event-listeners><script:event-listener '
             'script:language="ooo:script" script:event-name="dom:load" xlink:href="{}" '
             'xmlns:xlink="http://www.w3.org/1999/xlink" '
             'xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" '
             'xlink:type="simple"/></office:event-listeners></office:scripts>')
    empty = r"<office:scripts ?/>"
    sound = SOUND_ODS["content.xml"].decode()

    def with_event(where):
        text = re.sub(empty, "", sound, count=1)
        found = re.search(r"<office:document-content[^>]*>", text)
        return (text[: found.end()] + event.format(where) + text[found.end():]).encode()

    library = ('<?xml version="1.0" encoding="UTF-8"?>\n<library:library '
               'xmlns:library="http://openoffice.org/2000/library" library:name="Standard" '
               'library:readonly="false" library:passwordprotected="false"><library:element '
               'library:name="Module1"/></library:library>')
    libraries = ('<?xml version="1.0" encoding="UTF-8"?>\n<library:libraries '
                 'xmlns:library="http://openoffice.org/2000/library" '
                 'xmlns:xlink="http://www.w3.org/1999/xlink"><library:library '
                 'library:name="Standard" library:link="false"/></library:libraries>')
    module = ('<?xml version="1.0" encoding="UTF-8"?>\n<script:module '
              'xmlns:script="http://openoffice.org/2000/script" script:name="Module1" '
              'script:language="StarBasic">' + WRITES.replace('"', "&quot;") + "</script:module>")

    def manifest_with(*names):
        entries = "".join(f'<manifest:file-entry manifest:full-path="{part}" manifest:media-type=""/>'
                          for part in names)
        return replaced(SOUND_ODS["META-INF/manifest.xml"], "</manifest:manifest>",
                        entries + "</manifest:manifest>")

    ods("harmless/basic", more={
        "content.xml": with_event(
            "vnd.sun.star.script:Standard.Module1.Main?language=Basic&amp;location=document"),
        "Basic/script-lc.xml": libraries.encode(), "Basic/Standard/script-lb.xml": library.encode(),
        "Basic/Standard/Module1.xml": module.encode(), "META-INF/manifest.xml": manifest_with(
            "Basic/Standard/Module1.xml", "Basic/Standard/script-lb.xml", "Basic/script-lc.xml")})
    ods("harmless/python", more={
        "content.xml": with_event(
            "vnd.sun.star.script:a.py$main?language=Python&amp;location=document"),
        "Scripts/python/a.py": f"def main(*_):\n    open({MARKER!r}, 'w')\n".encode(),
        "META-INF/manifest.xml": manifest_with("Scripts/python/a.py")})
    xlsx("harmless/vba", {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)})


def harmless():
    write("harmless/itself.ods", SOUND_ODS)
    write("harmless/itself.xlsx", SOUND_XLSX)
    ods("harmless/link-to-choose", at=FIRST_CELL,
        put=' office:value-type="string"><text:p><text:a xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'xlink:href="{SERVER}/a" xlink:type="simple">página</text:a></text:p></table:table-cell>'
            "<table:table-cell")
    ods("harmless/own-template", part="meta.xml", at=r"<office:meta>",
        put=f'<meta:template {link("file:///C:/plantillas/TMM-F004.ots")} '
            'meta:date="2030-01-01T00:00:00"/>')


def directory_of(contents):
    end = contents.rfind(b"PK\x05\x06")
    return struct.unpack_from("<I", contents, end + 16)[0], end


def with_flag(contents, offset, form, value):
    """Changes a number of every entry of the directory."""
    changed = bytearray(contents)
    at, end = directory_of(contents)
    while at < end:
        struct.pack_into(form, changed, at + offset, value)
        name, extra, comment = struct.unpack_from("<HHH", changed, at + 28)
        at += 46 + name + extra + comment
    return bytes(changed)


def zips():
    sound = (FOLDER / "harmless/itself.ods").read_bytes()
    for name, part in {"slip": "../../afuera.txt", "absolute-name": "/tmp/afuera.txt",
                       "backslash": "..\\afuera.txt", "drive": "C:/afuera.txt",
                       "step-up": "Pictures/../../afuera.txt"}.items():
        ods("zip-" + name, more={part: b"afuera"})
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        twice = write("zip-twice.ods", SOUND_ODS)
        with zipfile.ZipFile(twice, "a") as archive:
            archive.writestr("content.xml", SOUND_ODS["content.xml"])
    ods("zip-twice-in-capitals", more={"Content.xml": SOUND_ODS["content.xml"]})
    ods("bomb-size", more={"Pictures/a.png": bytes(150_000_000)})
    ods("bomb-ratio", more={"Pictures/a.png": bytes(60_000_000)})
    ods("bomb-content", at=r"</office:spreadsheet>", put="", more={
        "content.xml": SOUND_ODS["content.xml"].replace(b"<office:body>", b"<!--" + b" " * 19_000_000
                                                        + b"--><office:body>") + b"\n" * 9_000_000})
    ods("bomb-parts", more={f"Pictures/{part}.png": b"" for part in range(3000)})
    # Two names for one part: what is packed once is unpacked as often as it is named.
    at, end = directory_of(sound)
    name, extra, comment = struct.unpack_from("<HHH", sound, at + 28)
    length = 46 + name + extra + comment
    entry = bytearray(sound[at: at + length])
    ending = bytearray(sound[end:])
    count = struct.unpack_from("<H", ending, 8)[0] + 1
    struct.pack_into("<HHI", ending, 8, count, count, end - at + length)
    raw("zip-overlap.ods", sound[:end] + bytes(entry) + bytes(ending))
    raw("zip-lying-size.ods", with_flag(sound, 24, "<I", 100))
    raw("zip-method.ods", with_flag(sound, 10, "<H", 12))
    raw("zip-password.ods", with_flag(sound, 8, "<H", 1))
    raw("zip-prefix.ods", b"MZ" + bytes(200) + sound)
    raw("zip-prefix-zip.ods", sound[:30] + sound)
    raw("zip-suffix.ods", sound + b"<html></html>")
    commented = bytearray(sound)
    struct.pack_into("<H", commented, len(commented) - 2, 4)
    raw("zip-comment.ods", bytes(commented) + b"nota")
    raw("cut.ods", sound[: len(sound) // 2])
    raw("cut-behind.ods", sound[:-10])
    changed = bytearray(sound)
    for at in range(200, 2000, 7):
        changed[at] ^= 0x55
    raw("changed-bytes.ods", bytes(changed))


def xml():
    sound = SOUND_ODS["content.xml"]
    declaration = b'<?xml version="1.0" encoding="UTF-8"?>'
    assert sound.startswith(declaration)
    rest = sound[len(declaration):]
    laughs = b"<!DOCTYPE a [<!ENTITY a0 \"ja\">" + b"".join(
        b'<!ENTITY a%d "%s">' % (level, b"&a%d;" % (level - 1) * 10) for level in range(1, 10)) + b"]>"
    ods("xml-laughs", more={"content.xml": declaration + laughs + rest.replace(b"<text:p>",
                                                                            b"<text:p>&a9;", 1)})
    ods("xml-entity", more={"content.xml": declaration + (
        f'<!DOCTYPE a [<!ENTITY b SYSTEM "{SERVER}/a">]>').encode() + rest.replace(
            b"<text:p>", b"<text:p>&b;", 1)})
    ods("xml-utf16", more={"content.xml": sound.decode().replace("UTF-8", "UTF-16").encode("utf-16")})
    ods("xml-latin", more={"content.xml": sound.decode().replace("UTF-8", "ISO-8859-1", 1).encode(
        "latin-1", "xmlcharrefreplace")})
    ods("xml-deep", at=COLUMNS, put="<draw:g>" * 100_000 + "</draw:g>" * 100_000)
    ods("xml-none", more={"content.xml": b"esto no es XML"})


def other_kinds():
    raw("empty.ods", b"")
    raw("text.ods", "Meta 100: 4 informes\n".encode() * 40)
    raw("page.ods", f'<html><body><img src="{SERVER}/a.png"></body></html>'.encode())
    raw("page.xlsx", f'<!DOCTYPE html><html><img src="{SERVER}/a.png"></html>'.encode())
    raw("old.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    raw("drawing-alone.ods", f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{SERVER}/a.png"/></svg>'
        .encode())




if __name__ == "__main__":
    links()
    links_of_xlsx()
    flat()
    macros()
    harmless()
    zips()
    xml()
    other_kinds()
