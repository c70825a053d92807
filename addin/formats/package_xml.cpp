// SPDX-License-Identifier: MPL-2.0
#include "formats/package_xml.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/values/text.hpp"

namespace poa::formats {
namespace {

Failure unlike_an_office(const char* what) { return {Fault::WrongShape, what}; }

bool is_character_of_xml(char32_t character) {
  if (character < 0x20) return character == '\t' || character == '\n' || character == '\r';
  return character != 0xFFFE && character != 0xFFFF && !(character >= 0xD800 && character < 0xE000);
}

// Most bytes of a part are.
constexpr bool is_plain_ascii(char byte) { return byte >= ' ' && byte <= '~'; }

bool is_text_of_xml(std::string_view bytes) {
  constexpr char32_t kReplacement = 0xFFFD;
  constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";
  std::size_t at = 0;
  while (at < bytes.size()) {
    if (is_plain_ascii(bytes[at])) {
      ++at;
      continue;
    }
    const std::size_t start = at;
    const char32_t character = next_character(bytes, at);
    const bool faulty =
        character == kReplacement && bytes.substr(start, at - start) != kReplacementBytes;
    if (faulty || !is_character_of_xml(character)) return false;
  }
  return true;
}

// "#233" or "#xE9", without its marks "&" and ";".
bool is_character_by_number(std::string_view name) {
  const int base = name.starts_with("#x") ? 16 : 10;
  name.remove_prefix(base == 16 ? 2 : 1);
  std::uint32_t character = 0;
  const auto [end, error] =
      std::from_chars(name.data(), name.data() + name.size(), character, base);
  return error == std::errc() && end == name.data() + name.size() && character <= 0x10FFFF &&
         is_character_of_xml(character);
}

// Of the text behind a "&".
bool is_plain_entity(std::string_view text) {
  constexpr std::string_view kPlain[] = {"amp", "lt", "gt", "quot", "apos"};
  constexpr std::size_t kLongest = 10;
  const auto end = text.substr(0, kLongest).find(';');
  if (end == std::string_view::npos) return false;
  const std::string_view name = text.substr(0, end);
  return std::find(std::begin(kPlain), std::end(kPlain), name) != std::end(kPlain) ||
         (name.starts_with('#') && is_character_by_number(name));
}

// Where the next "&" or "<" is, from a place on; npos for none.
std::size_t next_mark(std::string_view bytes, std::size_t from) {
  const auto* found = std::find_if(bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.end(),
                                   [](char byte) { return byte == '&' || byte == '<'; });
  return found == bytes.end() ? std::string_view::npos
                              : static_cast<std::size_t>(found - bytes.begin());
}

// Comments may hold anything.
bool has_only_plain_entities(std::string_view bytes) {
  constexpr std::string_view kComment = "<!--";
  for (auto at = next_mark(bytes, 0); at != std::string_view::npos; at = next_mark(bytes, at + 1)) {
    if (bytes[at] == '&' && !is_plain_entity(bytes.substr(at + 1))) return false;
    if (!bytes.substr(at).starts_with(kComment)) continue;
    at = bytes.find("-->", at + kComment.size());
    if (at == std::string_view::npos) return true;
  }
  return true;
}

// Each "<!" begins a comment, and there is no "<?" but that of the declaration, which is gone.
bool has_only_elements(std::string_view bytes) {
  const auto is_other = [](char mark, char next) {
    return mark == '<' && (next == '!' || next == '?');
  };
  for (const auto* at = std::adjacent_find(bytes.begin(), bytes.end(), is_other); at != bytes.end();
       at = std::adjacent_find(at + 1, bytes.end(), is_other)) {
    if (!bytes.substr(static_cast<std::size_t>(at - bytes.begin())).starts_with("<!--"))
      return false;
  }
  return true;
}

// Returns what follows the declaration of a part in UTF-8.
std::optional<std::string_view> after_declaration(std::string_view bytes) {
  constexpr std::string_view kStart = R"(<?xml version="1.0" encoding="UTF-8")";
  constexpr std::string_view kStandalone[] = {R"( standalone="yes")", R"( standalone="no")"};
  if (!bytes.starts_with(kStart)) return std::nullopt;
  bytes.remove_prefix(kStart.size());
  for (const std::string_view word : kStandalone) {
    if (bytes.starts_with(word)) bytes.remove_prefix(word.size());
  }
  if (!bytes.starts_with("?>")) return std::nullopt;
  return bytes.substr(2);
}

bool has_few_marks(std::string_view bytes) {
  return static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '<')) <= kMostMarks;
}

std::optional<Failure> fault_of(std::string_view elements) {
  if (!has_few_marks(elements)) return unlike_an_office("hay demasiados elementos.");
  if (!has_only_elements(elements))
    return unlike_an_office("hay un DOCTYPE, un CDATA o una instrucción.");
  if (!has_only_plain_entities(elements)) return unlike_an_office("hay una entidad desconocida.");
  if (!is_text_of_xml(elements)) return unlike_an_office("el texto no es UTF-8 de XML.");
  return std::nullopt;
}

// Looks at each element of a tree. It goes through it without calling itself, however deep it is.
class Look final : public pugi::xml_tree_walker {
 public:
  bool for_each(pugi::xml_node& node) override {
    if (depth() > kDeepestXml) failure_ = unlike_an_office("hay demasiados niveles.");
    if (depth() == 0 && node.type() == pugi::node_element) ++roots_;
    look_at_attributes(node);
    return !failure_;
  }

  std::optional<Failure> failure() const {
    if (!failure_ && roots_ != 1) return unlike_an_office("no hay un elemento raíz.");
    return failure_;
  }
  // Whether each prefix means one thing.
  bool has_certain_prefixes() const { return certain_; }

 private:
  void look_at_attributes(const pugi::xml_node& node) {
    names_.clear();
    for (const pugi::xml_attribute& attribute : node.attributes()) {
      const std::string_view name = attribute.name();
      if (names_.size() == kMostAttributes ||
          std::find(names_.begin(), names_.end(), name) != names_.end()) {
        failure_ = unlike_an_office("hay un atributo repetido, o demasiados.");
        return;
      }
      names_.push_back(name);
      look_at_prefix(name, attribute.value());
    }
  }

  void look_at_prefix(std::string_view name, std::string_view meaning) {
    if (!name.starts_with("xmlns")) return;
    const auto [known, is_first] = meanings_.emplace(name, meaning);
    certain_ = certain_ && (is_first || known->second == meaning);
  }

  std::vector<std::string_view> names_;  // Of the attributes of one element.
  std::map<std::string_view, std::string_view> meanings_;
  bool certain_ = true;
  std::optional<Failure> failure_;
  std::size_t roots_ = 0;
};

// Takes the declaration away, and the mark before it. Nothing for one of another encoding.
std::optional<std::string_view> after_foreign_declaration(std::string_view bytes) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (bytes.starts_with(kMark)) bytes.remove_prefix(kMark.size());
  if (!bytes.starts_with("<?xml")) return bytes;
  const auto end = bytes.find("?>");
  if (end == std::string_view::npos) return std::nullopt;
  const std::string declaration = fold(bytes.substr(0, end));
  if (declaration.find("encoding") != std::string::npos &&
      declaration.find("\"utf-8\"") == std::string::npos &&
      declaration.find("'utf-8'") == std::string::npos)
    return std::nullopt;
  return bytes.substr(end + 2);
}

std::unique_ptr<pugi::xml_document> tree_of(std::string_view elements, unsigned int spaces) {
  auto tree = std::make_unique<pugi::xml_document>();
  const auto parsed = tree->load_buffer(elements.data(), elements.size(),
                                        pugi::parse_default | spaces, pugi::encoding_utf8);
  return parsed ? std::move(tree) : nullptr;
}

}  // namespace

std::unique_ptr<pugi::xml_document> parse_foreign_xml(std::string_view bytes) {
  if (bytes.size() > kLargestXml) return nullptr;
  const auto elements = after_foreign_declaration(bytes);
  if (!elements || elements->find("<!DOCTYPE") != std::string_view::npos ||
      !has_few_marks(*elements) || !is_text_of_xml(*elements))
    return nullptr;
  auto tree = tree_of(*elements, 0);
  if (!tree) return nullptr;
  Look look;
  tree->traverse(look);
  return look.failure() ? nullptr : std::move(tree);
}

Result<std::unique_ptr<pugi::xml_document>> parse_package_xml(std::string_view bytes) {
  if (bytes.size() > kLargestXml) return unlike_an_office("hay demasiados bytes.");
  const auto elements = after_declaration(bytes);
  if (!elements) return unlike_an_office("no comienza como XML en UTF-8.");
  if (auto fault = fault_of(*elements)) return *std::move(fault);
  auto tree = tree_of(*elements, pugi::parse_ws_pcdata);
  if (!tree) return unlike_an_office("el XML está dañado.");
  Look look;
  tree->traverse(look);
  if (auto failure = look.failure()) return *std::move(failure);
  if (!look.has_certain_prefixes()) return unlike_an_office("un prefijo cambia de significado.");
  return tree;
}

}  // namespace poa::formats
