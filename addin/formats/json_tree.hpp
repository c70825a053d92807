// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "domain/values/failure.hpp"

namespace poa::formats {

// nlohmann/json, because it is headers alone, and so is the same library with Debian 11's compiler
// and with MinGW; because its parser tells null, "null" and missing apart and reports each name as
// it comes, so that one that is there twice can be refused; and because Boost has a JSON library
// only from 1.75 on, which Debian 11 and 12 do not have.
using Json = nlohmann::json;

// Reads a JSON text, which must be UTF-8, into a tree. Failures, with their place: WrongShape for
// what is no JSON, and for a name that an object has twice; OutOfRange for arrays and objects that
// lie deeper than `deepest`.
Result<Json> parse_json(std::string_view text, std::size_t deepest);

// What is wrong at a place in such a tree: "metas[3].unidad", "" for the whole.
Failure failure_at(std::string_view place, Fault fault, std::string_view what);

// The place of a member of an object, of an entry of an array.
std::string member_place(std::string_view object, std::string_view name);
std::string entry_place(std::string_view array, std::size_t entry);

}  // namespace poa::formats
