// SPDX-License-Identifier: MPL-2.0
// What a part of a package may refer to.
#include "formats/package_look.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "formats/package_limits.hpp"

namespace poa::formats {
namespace {

std::string said(const std::optional<PackageFailure>& failure) {
  if (!failure) return "";
  switch (failure->fault) {
    case PackageFault::Damaged:
      return "damaged";
    case PackageFault::Encrypted:
      return "encrypted";
    case PackageFault::TooLarge:
      return "too large";
    case PackageFault::Unsafe:
      return "unsafe: " + failure->what;
    case PackageFault::Linked:
      break;
  }
  return "linked: " + failure->what;
}

std::string content(std::string_view inside) {
  return R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content>)" +
         std::string(inside) + "</office:document-content>";
}

std::string in_content(std::string_view inside) {
  return said(fault_of_part("content.xml", content(inside)));
}

std::string picture(std::string_view where) {
  return in_content("<draw:image xlink:href=\"" + std::string(where) + "\"/>");
}

TEST(PackageLook, LinksStayInThePackage) {
  for (const char* inside : {"", "./Object 1", "Pictures/1.png", "#Hoja1.A1", "..", "a..b",
                             "data:image/png;base64,AAAA"})
    EXPECT_EQ(picture(inside), "") << inside;
  for (const char* outside :
       {"http://a/b.png", "HTTPS://a/b", "file:///etc/hostname", "//a/b", "/a", "../a", "a/../../b",
        "a/..", R"(\\a\b)", "smb:a", " http://a", "vnd.sun.star.expand:$A/b", "javascript:a"})
    EXPECT_EQ(picture(outside), std::string("linked: ") + outside);
  EXPECT_EQ(in_content(R"(<draw:image otro:href="http://a"/>)"), "linked: http://a");
  EXPECT_EQ(in_content(R"(<draw:image href="http://a"/>)"), "linked: http://a");
}

TEST(PackageLook, LinksThatWaitToBeChosenAreLetPass) {
  EXPECT_EQ(in_content(R"(<text:p><text:a xlink:href="https://a/b">a</text:a></text:p>)"), "");
  EXPECT_EQ(in_content(R"(<script:event-listener xlink:href="vnd.sun.star.script:a?b=c"/>)"), "");
  EXPECT_EQ(in_content(R"(<text:a><draw:image xlink:href="https://a"/></text:a>)"),
            "linked: https://a");
}

TEST(PackageLook, TheTemplateOfADocumentIsOnlyNamed) {
  const auto made_of = [](std::string_view where) {
    return in_content("<office:meta><meta:template xlink:href=\"" + std::string(where) +
                      "\"/></office:meta>");
  };
  EXPECT_EQ(made_of("file:///C:/plantillas/a.ots"), "");
  EXPECT_EQ(made_of("../../plantillas/a.ots"), "");
  for (const char* outside : {"http://a/a.ots", "file://servidor/a.ots", "//servidor/a.ots"})
    EXPECT_EQ(made_of(outside), std::string("linked: ") + outside);
  EXPECT_EQ(in_content(R"(<otro><meta:template xlink:href="file:///a"/></otro>)"),
            "linked: file:///a");
}

TEST(PackageLook, ObjectsAndSourcesOfDataAreLinks) {
  for (const char* name :
       {"office:dde-source", "table:dde-links", "text:dde-connection", "draw:object-ole",
        "draw:applet", "draw:plugin", "table:database-source-sql", "table:database-source-query",
        "table:database-source-table", "meta:auto-reload", "oleObject"}) {
    EXPECT_TRUE(in_content("<" + std::string(name) + "/>").starts_with("linked: ")) << name;
  }
  EXPECT_EQ(in_content(R"(<draw:object xlink:href="./Object 1"/>)"), "");
  EXPECT_EQ(said(fault_of_part("Object 9", "\xD0\xCF\x11\xE0 a")), "linked: Object 9");
  EXPECT_EQ(said(fault_of_part("xl/vbaProject.bin", "\xD0\xCF\x11\xE0 a")), "");
}

TEST(PackageLook, FormulasThatFetchAreLinks) {
  const auto formula = [](std::string_view text) {
    return in_content("<table:table-cell table:formula=\"" + std::string(text) + "\"/>");
  };
  for (const char* harmless :
       {"of:=SUM([.A1:.B2])", "of:=MX.POA.FUNCIONES.VERSION()", "of:=HYPERLINK(&quot;#a&quot;)",
        "of:=[$'Hoja 1'.A1]", "of:=ADDED(1)", "of:=XDDE(1)", "of:=LOG10DDE(1)"})
    EXPECT_EQ(formula(harmless), "") << harmless;
  for (const char* fetching : {"of:=COM.MICROSOFT.WEBSERVICE(&quot;a&quot;)", "of:=webservice(1)",
                               "of:=DDE(1;2;3)", "of:=1+DDE(1;2;3)", "of:=ADDED(1)+DDE(1;2;3)",
                               "of:=['file:///a'#$Hoja.A1]", "of:=&#87;EBSERVICE(1)"})
    EXPECT_TRUE(formula(fetching).starts_with("linked: ")) << fetching;
  EXPECT_EQ(in_content("<text:p>Un WEBSERVICE(1) de pagos</text:p>"), "");
  EXPECT_EQ(said(fault_of_part("xl/worksheets/sheet1.xml", "<c><f>_xlfn.WEBSERVICE(A1)</f></c>")),
            "linked: _xlfn.WEBSERVICE(A1)");
  EXPECT_EQ(said(fault_of_part("xl/sharedStrings.xml", "<si><t>WEBSERVICE(A1)</t></si>")), "");
}

std::string relationship(std::string_view kind, std::string_view target, std::string_view mode) {
  return said(fault_of_part("xl/_rels/a.rels",
                            "<Relationships><Relationship Type=\"http://a/relationships/" +
                                std::string(kind) + "\" Target=\"" + std::string(target) +
                                "\" TargetMode=\"" + std::string(mode) + "\"/></Relationships>"));
}

TEST(PackageLook, RelationshipsStayInThePackage) {
  EXPECT_EQ(relationship("worksheet", "worksheets/sheet1.xml", ""), "");
  EXPECT_EQ(relationship("worksheet", "/xl/worksheets/sheet1.xml", "Internal"), "");
  EXPECT_EQ(relationship("hyperlink", "https://a", "External"), "");
  EXPECT_EQ(relationship("image", "https://a", "External"), "linked: https://a");
  EXPECT_EQ(relationship("image", "a.png", "external"), "linked: a.png");
  EXPECT_EQ(relationship("image", "https://a", ""), "linked: https://a");
  EXPECT_EQ(relationship("image", R"(\\a\b)", ""), R"(linked: \\a\b)");
  EXPECT_EQ(relationship("externalLink", "a.xml", ""), "linked: a.xml");
  EXPECT_EQ(relationship("oleObject", "a.bin", ""), "linked: a.bin");
  EXPECT_EQ(said(fault_of_name("xl/externalLinks/externalLink1.xml")),
            "linked: xl/externalLinks/externalLink1.xml");
  EXPECT_EQ(said(fault_of_name("XL/Connections.xml")), "linked: XL/Connections.xml");
  EXPECT_EQ(said(fault_of_name("xl/worksheets/sheet1.xml")), "");
}

TEST(PackageLook, PasswordsAreTold) {
  EXPECT_EQ(said(fault_of_name("encrypted-package")), "encrypted");
  EXPECT_EQ(said(fault_of_part("META-INF/manifest.xml",
                               "<manifest:manifest><manifest:file-entry><manifest:encryption-data/>"
                               "</manifest:file-entry></manifest:manifest>")),
            "encrypted");
}

TEST(PackageLook, OnlyWhatCanBeLookedIntoIsLetPass) {
  const auto part = [](std::string_view bytes) { return said(fault_of_part("a.xml", bytes)); };
  for (const char* plain :
       {"", "<a/>", "\xEF\xBB\xBF<a/>", "<?xml version='1.0' encoding='utf-8'?>\r\n<a/>",
        "<?xml version=\"1.0\"?><a/>", "<a b=\"é\"><![CDATA[<b>]]></a>",
        "<a><?b c?><!-- d --></a>"})
    EXPECT_EQ(part(plain), "") << plain;
  for (const char* strange :
       {"<a>", "text", R"(<?xml version="1.0" encoding="UTF-16"?><a/>)",
        "<?xml version='1.0' encoding='ISO-8859-1'?><a/>", "\xFF\xFE<", "<a b=\"\xE9\"/>",
        "<!DOCTYPE a><a/>", "<a/><b/>", R"(<a b="1" b="2"/>)"})
    EXPECT_EQ(part(strange), "unsafe: a.xml") << strange;
  EXPECT_EQ(said(fault_of_part("a.png", "\x89PNG")), "");
  EXPECT_EQ(said(fault_of_part("a.png", R"(<svg><image href="http://a"/></svg>)")),
            "linked: http://a");
  EXPECT_EQ(said(fault_of_part("a.png", std::string("\xFE\xFF\0<", 4))), "unsafe: a.png");
  std::string large;
  large.resize(20'000'001, ' ');
  EXPECT_EQ(said(fault_of_part("a.xml", large)), "too large");
}

TEST(PackageLook, APartMayHaveAsManyElementsAsTheLimitSays) {
  std::string elements;  // With the marks of <a> and </a>, as many as there may be.
  for (std::size_t at = 0; at + 2 < kMostMarks; ++at) elements += "<b/>";
  EXPECT_EQ(said(fault_of_part("a.xml", "<a>" + elements + "</a>")), "");
  EXPECT_EQ(said(fault_of_part("a.xml", "<a>" + elements + "<b/></a>")), "unsafe: a.xml");
}

TEST(PackageLook, AFlatFileIsOneOfAnOffice) {
  const std::string start =
      R"(<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">)";
  const std::string end = "</office:document>";
  EXPECT_EQ(said(fault_of_flat_file(start + end)), "");
  EXPECT_EQ(said(fault_of_flat_file(start + R"(<draw:image xlink:href="http://a"/>)" + end)),
            "linked: http://a");
  for (const char* other : {"<html><img src='http://a'/></html>", "<html><br></html>", "<a",
                            "<office:document xmlns:office='otro'/>"})
    EXPECT_EQ(said(fault_of_flat_file(other)), "damaged") << other;
}

}  // namespace
}  // namespace poa::formats
