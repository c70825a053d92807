// SPDX-License-Identifier: MPL-2.0
#include "formats/package_look.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>

#include "domain/values/text.hpp"
#include "formats/package_xml.hpp"

namespace poa::formats {
namespace {

using Node = pugi::xml_node;
using std::string_view;

// What stands behind the prefix, whatever that is.
string_view local_name(string_view name) {
  const auto colon = name.rfind(':');
  return colon == string_view::npos ? name : name.substr(colon + 1);
}

bool is_among(string_view word, std::span<const string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

PackageFailure linked(string_view what) { return {PackageFault::Linked, std::string(what)}; }

// Elements that people choose, or that only name what is not asked for: a link in a text, a macro.
bool waits_to_be_chosen(const Node& node) {
  constexpr string_view kWaiting[] = {"a", "event-listener"};
  return is_among(local_name(node.name()), kWaiting);
}

// Relative, and not above the package: "./Object 1", "Pictures/1.png", "#Hoja1.A1", "". A chart
// names the workbook that it lies in "..".
bool stays_inside(string_view link) {
  if (link == ".." || link.starts_with("data:")) return true;
  const auto colon = link.find(':');
  if (link.starts_with('#')) return true;
  return colon == string_view::npos && !link.starts_with('/') &&
         link.find('\\') == string_view::npos && link.find("../") == string_view::npos &&
         !link.ends_with("/..");
}

// The template that a document was made of is named, and not asked for while no links are updated;
// a server's share would be.
bool names_own_template(const Node& node, string_view link) {
  return local_name(node.name()) == "template" && local_name(node.parent().name()) == "meta" &&
         (link.starts_with("file:///") || link.find(':') == string_view::npos) &&
         !link.starts_with("//") && !link.starts_with("\\\\");
}

bool is_letter_of_name(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
}

// Whether a call of the function stands in the formula, which is in small letters.
bool calls(string_view formula, string_view function) {
  for (auto at = formula.find(function); at != string_view::npos;
       at = formula.find(function, at + 1)) {
    if (at == 0 || !is_letter_of_name(formula[at - 1])) return true;
  }
  return false;
}

// Formulas that fetch something when they are calculated: these functions, and references to other
// files, 'file:///…'#$Hoja.A1.
bool fetches(string_view text) {
  constexpr string_view kFetching[] = {"webservice(", "dde(", "rtd("};
  if (text.find('(') == string_view::npos) return text.find("'#") != string_view::npos;
  const std::string lower = in_small_letters(text);
  return lower.find("'#") != std::string::npos ||
         std::any_of(std::begin(kFetching), std::end(kFetching),
                     [&lower](string_view function) { return calls(lower, function); });
}

// A relationship of .xlsx and its like.
std::optional<PackageFailure> fault_of_relationship(const Node& node) {
  const string_view target = node.attribute("Target").value();
  const string_view type = node.attribute("Type").value();
  constexpr string_view kLinks[] = {"externalLink", "oleObject", "control",         "connections",
                                    "queryTable",   "package",   "attachedTemplate"};
  const bool outside = fold(node.attribute("TargetMode").value()) == "external" ||
                       target.find(':') != string_view::npos || target.starts_with("\\\\") ||
                       target.starts_with("//");
  const string_view kind = type.substr(type.rfind('/') + 1);
  if (is_among(kind, kLinks) || (outside && kind != "hyperlink")) return linked(target);
  return std::nullopt;
}

std::optional<PackageFailure> fault_of_element(const Node& node) {
  constexpr string_view kObjects[] = {"object-ole", "applet", "plugin", "oleObject"};
  constexpr string_view kSources[] = {"database-source-sql", "database-source-table",
                                      "database-source-query", "auto-reload"};
  const string_view name = local_name(node.name());
  if (name == "encryption-data") return PackageFailure{PackageFault::Encrypted, {}};
  if (name == "Relationship") return fault_of_relationship(node);
  if (name.starts_with("dde-") || is_among(name, kObjects) || is_among(name, kSources))
    return linked(name);
  return std::nullopt;
}

std::optional<PackageFailure> fault_of_attributes(const Node& node) {
  for (const pugi::xml_attribute& attribute : node.attributes()) {
    const string_view name = attribute.name();
    const string_view value = attribute.value();
    if (name.starts_with("xmlns")) continue;
    const bool is_link = local_name(name) == "href" && !waits_to_be_chosen(node) &&
                         !stays_inside(value) && !names_own_template(node, value);
    const bool is_formula = name.find(':') != string_view::npos && fetches(value);
    if (is_link || is_formula) return linked(value);
  }
  return std::nullopt;
}

// The formulas of .xlsx are texts; what a person wrote is in others.
std::optional<PackageFailure> fault_of_text(const Node& text) {
  constexpr string_view kFormulas[] = {"f", "formula", "formula1", "formula2", "definedName"};
  if (!is_among(local_name(text.parent().name()), kFormulas) || !fetches(text.value()))
    return std::nullopt;
  return linked(text.value());
}

class Look final : public pugi::xml_tree_walker {
 public:
  bool for_each(Node& node) override {
    fault = node.type() == pugi::node_element ? fault_of_element(node) : fault_of_text(node);
    if (!fault) fault = fault_of_attributes(node);
    return !fault;
  }

  std::optional<PackageFailure> fault;
};

std::optional<PackageFailure> fault_of_tree(pugi::xml_document& tree) {
  Look look;
  tree.traverse(look);
  return look.fault;
}

// By the first bytes, for a part can bear any name: offices that read other encodings would see XML
// where we see none.
bool looks_like_xml(string_view bytes) {
  constexpr string_view kMarks[] = {"\xEF\xBB\xBF", "\xFE\xFF", "\xFF\xFE"};
  for (const string_view mark : kMarks) {
    if (bytes.starts_with(mark)) return true;
  }
  bytes.remove_prefix(std::min(bytes.find_first_not_of(string_view("\0 \t\r\n", 5)), bytes.size()));
  return bytes.starts_with('<');
}

bool must_be_xml(string_view name) {
  constexpr string_view kEndings[] = {".xml", ".rels", ".rdf", ".vml"};
  const std::string folded = fold(name);
  return std::any_of(std::begin(kEndings), std::end(kEndings),
                     [&folded](string_view ending) { return folded.ends_with(ending); });
}

}  // namespace

std::optional<PackageFailure> fault_of_part(string_view name, string_view bytes) {
  constexpr string_view kOle = "\xD0\xCF\x11\xE0";
  if (bytes.starts_with(kOle) && !fold(name).ends_with("vbaproject.bin")) return linked(name);
  if (bytes.empty() || !(must_be_xml(name) || looks_like_xml(bytes))) return std::nullopt;
  if (bytes.size() > kLargestXml) return PackageFailure{PackageFault::TooLarge, std::string(name)};
  const auto tree = parse_foreign_xml(bytes);
  if (!tree) return PackageFailure{PackageFault::Unsafe, std::string(name)};
  return fault_of_tree(*tree);
}

std::optional<PackageFailure> fault_of_name(string_view name) {
  constexpr string_view kLinks[] = {"xl/externallinks/", "xl/embeddings/", "xl/activex/",
                                    "xl/querytables/", "xl/connections.xml"};
  const std::string folded = fold(name);
  if (folded == "encrypted-package") return PackageFailure{PackageFault::Encrypted, {}};
  for (const string_view link : kLinks) {
    if (folded.starts_with(link)) return linked(name);
  }
  return std::nullopt;
}

std::optional<PackageFailure> fault_of_flat_file(string_view bytes) {
  constexpr string_view kOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  if (bytes.size() > kLargestXml) return PackageFailure{PackageFault::TooLarge, {}};
  const auto tree = parse_foreign_xml(bytes);
  if (!tree) return PackageFailure{PackageFault::Damaged, {}};
  const Node root = tree->document_element();
  if (string_view(root.name()) != "office:document" ||
      string_view(root.attribute("xmlns:office").value()) != kOffice)
    return PackageFailure{PackageFault::Damaged, {}};
  return fault_of_tree(*tree);
}

}  // namespace poa::formats
