// SPDX-License-Identifier: MPL-2.0
#include "formats/json_tree.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa::formats {
namespace {

// The `position`th byte, from 1, by line and column.
Failure no_json(std::string_view text, std::size_t position) {
  const std::string_view before = text.substr(0, position == 0 ? 0 : position - 1);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::string_view in_line = before.substr(before.rfind('\n') + 1);
  const auto column = 1 + std::count_if(in_line.begin(), in_line.end(), [](char byte) {
                        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
                      });
  return {Fault::WrongShape, sentence("Línea {}, columna {}: el texto no es JSON en UTF-8.",
                                      {std::to_string(line), std::to_string(column)})};
}

// Makes a tree of the parser's events. The library's own builder keeps the last of two members with
// one name; this one refuses them.
class TreeBuilder final : public nlohmann::json_sax<Json> {
 public:
  TreeBuilder(std::string_view text, std::size_t deepest) : text_(text), deepest_(deepest) {}

  bool null() override { return put(nullptr); }
  bool boolean(bool value) override { return put(value); }
  bool number_integer(number_integer_t value) override { return put(value); }
  bool number_unsigned(number_unsigned_t value) override { return put(value); }
  bool number_float(number_float_t value, const string_t& /*digits*/) override {
    return put(value);
  }
  bool string(string_t& value) override { return put(std::move(value)); }
  bool binary(binary_t& value) override { return put(std::move(value)); }

  bool start_object(std::size_t /*size*/) override { return open(Json::object()); }
  bool key(string_t& name) override {
    if (levels_.back().node->contains(name)) {
      failure_ = failure_at(place(), Fault::WrongShape,
                            sentence("el miembro {} está dos veces.", {quotation(name)}));
      return false;
    }
    levels_.back().name = std::move(name);
    return true;
  }
  bool end_object() override { return close(); }
  bool start_array(std::size_t /*size*/) override { return open(Json::array()); }
  bool end_array() override { return close(); }

  bool parse_error(std::size_t position, const std::string& /*last_token*/,
                   const Json::exception& /*error*/) override {
    failure_ = no_json(text_, position);
    return false;
  }

  Result<Json> finish() && {
    if (failure_) return *std::move(failure_);
    return std::move(tree_);
  }

 private:
  // An array or object that is not closed yet. It does not move: its parent grows only after it
  // is closed.
  struct Level {
    Json* node;
    std::string name = {};  // Of the member that comes next.

    Json& next() const { return node->is_array() ? node->emplace_back() : (*node)[name]; }
  };

  bool put(Json value) {
    static_cast<void>(placed(std::move(value)));
    return true;
  }

  Json& placed(Json value) {
    Json& place = levels_.empty() ? tree_ : levels_.back().next();
    place = std::move(value);
    return place;
  }

  bool open(Json node) {
    if (levels_.size() == deepest_) {
      failure_ =
          failure_at(place(), Fault::OutOfRange, sentence("hay más de {} niveles.", {deepest_}));
      return false;
    }
    levels_.push_back({&placed(std::move(node))});
    return true;
  }

  bool close() {
    levels_.pop_back();
    return true;
  }

  // Of the innermost level.
  std::string place() const {
    std::string place;
    for (std::size_t level = 0; level + 1 < levels_.size(); ++level) {
      const auto& [node, name] = levels_[level];
      place = node->is_array() ? entry_place(place, node->size() - 1) : member_place(place, name);
    }
    return place;
  }

  std::string_view text_;
  std::size_t deepest_;
  Json tree_;
  std::vector<Level> levels_;
  std::optional<Failure> failure_;
};

}  // namespace

Result<Json> parse_json(std::string_view text, std::size_t deepest) {
  TreeBuilder builder(text, deepest);
  // The library takes a byte 0 outside of strings for the end, and would pass over what follows.
  const auto zero = text.find('\0');
  if (Json::sax_parse(text, &builder) && zero != std::string_view::npos)
    return no_json(text, zero + 1);
  return std::move(builder).finish();
}

Failure failure_at(std::string_view place, Fault fault, std::string_view what) {
  const std::string where = place.empty() ? "el documento" : "«" + std::string(place) + "»";
  return {fault, sentence("En {}: {}", {where, what})};
}

std::string member_place(std::string_view object, std::string_view name) {
  constexpr std::size_t kLongest = 40;
  std::string place(object);
  if (!place.empty()) place += '.';
  return name.size() <= kLongest ? place.append(name) : place + quotation(name);
}

std::string entry_place(std::string_view array, std::size_t entry) {
  return std::string(array) + "[" + std::to_string(entry) + "]";
}

}  // namespace poa::formats
