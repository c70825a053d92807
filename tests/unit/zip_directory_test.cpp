// SPDX-License-Identifier: MPL-2.0
// The directory of a zip, written by hand: what it lists, and what programs could read otherwise.
#include "formats/zip_directory.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace poa::formats {
namespace {

std::string number(std::size_t value, int bytes) {
  std::string text;
  for (int byte = 0; byte < bytes; ++byte) {
    text += static_cast<char>(value & 0xFFU);
    value >>= 8U;
  }
  return text;
}

struct Part {
  std::string name;
  std::string bytes = "x";
  std::size_t size = 1;
  std::size_t flags = 0;
  std::size_t method = 0;
  std::string local_name = {};  // Where it lies, when it is another.
  std::string behind = {};
};

std::string local(const Part& part) {
  const std::string name = part.local_name.empty() ? part.name : part.local_name;
  return "PK\x03\x04" + number(20, 2) + number(part.flags, 2) + number(part.method, 2) +
         number(0, 8) + number(part.bytes.size(), 4) + number(part.size, 4) +
         number(name.size(), 2) + number(0, 2) + name + part.bytes + part.behind;
}

std::string listed(const Part& part, std::size_t begin) {
  return "PK\x01\x02" + number(20, 4) + number(part.flags, 2) + number(part.method, 2) +
         number(0, 8) + number(part.bytes.size(), 4) + number(part.size, 4) +
         number(part.name.size(), 2) + number(0, 12) + number(begin, 4) + part.name;
}

std::string end(std::size_t parts, std::size_t size, std::size_t begin) {
  return "PK\x05\x06" + number(0, 4) + number(parts, 2) + number(parts, 2) + number(size, 4) +
         number(begin, 4) + number(0, 2);
}

std::string zip(const std::vector<Part>& parts) {
  std::string file;
  std::string directory;
  for (const Part& part : parts) {
    directory += listed(part, file.size());
    file += local(part);
  }
  return file + directory + end(parts.size(), directory.size(), file.size());
}

std::string said(std::string_view file) {
  const auto entries = read_zip_directory(file);
  if (entries) {
    std::string names;
    for (const ZipEntry& entry : entries.value())
      names += entry.name + " " + std::to_string(entry.size) + ";";
    return names;
  }
  switch (entries.error().fault) {
    case PackageFault::Damaged:
      return "damaged";
    case PackageFault::Encrypted:
      return "encrypted";
    case PackageFault::TooLarge:
      return "too large";
    case PackageFault::Unsafe:
      return "unsafe";
    case PackageFault::Linked:
      break;
  }
  return "linked";
}

TEST(ZipDirectory, ListsThePartsInTheirOrder) {
  EXPECT_EQ(said(zip({{.name = "mimetype"},
                      {.name = "Object 1/", .bytes = "", .size = 0},
                      {.name = "Object 1/á.xml", .bytes = "abc", .size = 700, .method = 8}})),
            "mimetype 1;Object 1/ 0;Object 1/á.xml 700;");
}

TEST(ZipDirectory, APartMayHaveTheRecordOfItsSizesBehindIt) {
  EXPECT_EQ(said(zip({{.name = "a", .behind = std::string(16, 'r')}, {.name = "b"}})), "a 1;b 1;");
  EXPECT_EQ(said(zip({{.name = "a", .behind = std::string(25, 'r')}, {.name = "b"}})), "unsafe");
  EXPECT_EQ(said(zip({{.name = "a"}, {.name = "b", .behind = std::string(25, 'r')}})), "unsafe");
}

TEST(ZipDirectory, NamesStayInside) {
  for (const char* name : {"../a", "a/../../b", "a/..", "/a", "a//b", "./a", "a/./b", "..", ".",
                           "/", "a\\b", "C:a", "a\nb", "a\x7F"})
    EXPECT_EQ(said(zip({{.name = name}})), "unsafe") << name;
  for (const char* name : {"a", "..a", "a/b.c", ".a", "a b/(1).xml"})
    EXPECT_EQ(said(zip({{.name = name}})), std::string(name) + " 1;");
}

TEST(ZipDirectory, APartIsListedOnce) {
  EXPECT_EQ(said(zip({{.name = "a"}, {.name = "a"}})), "unsafe");
  EXPECT_EQ(said(zip({{.name = "content.xml"}, {.name = "Content.XML"}})), "unsafe");
  EXPECT_EQ(said(zip({{.name = "a", .local_name = "b"}})), "unsafe");
}

TEST(ZipDirectory, PartsDoNotShareBytes) {
  const Part a{.name = "a"};
  const std::string part = local(a);
  const std::string twice = listed(a, 0) + listed({.name = "b"}, 0);
  EXPECT_EQ(said(part + twice + end(2, twice.size(), part.size())), "unsafe");
  const std::string inner = local({.name = "a", .bytes = local({.name = "b"})});
  const std::string both = listed({.name = "a", .bytes = std::string(32, 'x'), .size = 32}, 0) +
                           listed({.name = "b"}, inner.size() - local({.name = "b"}).size());
  EXPECT_EQ(said(inner + both + end(2, both.size(), inner.size())), "unsafe");
}

TEST(ZipDirectory, NothingElseIsInTheFile) {
  const std::string whole = zip({{.name = "a"}});
  EXPECT_EQ(said(whole + "x"), "unsafe");
  EXPECT_EQ(said("x" + whole), "damaged");
  EXPECT_EQ(said("PK\x03\x04" + whole), "unsafe");
  std::string commented = whole;
  commented[commented.size() - 2] = 1;
  EXPECT_EQ(said(commented), "unsafe");
  const std::string part = local({.name = "a"});
  const std::string directory = listed({.name = "a"}, 0);
  EXPECT_EQ(said(part + directory + "gap" + end(1, directory.size(), part.size())), "unsafe");
  EXPECT_EQ(said(part + directory + end(2, directory.size(), part.size())), "unsafe");
}

TEST(ZipDirectory, WhatIsCutIsDamaged) {
  const std::string whole = zip({{.name = "a"}, {.name = "b"}});
  for (std::size_t length = 0; length < whole.size(); ++length)
    EXPECT_EQ(said(whole.substr(0, length)), "damaged") << length;
}

TEST(ZipDirectory, PasswordsAndOtherWaysOfPacking) {
  EXPECT_EQ(said(zip({{.name = "a", .flags = 1}})), "encrypted");
  EXPECT_EQ(said(zip({{.name = "a", .flags = 0x0808}})), "a 1;");
  EXPECT_EQ(said(zip({{.name = "a", .method = 12}})), "unsafe");
  EXPECT_EQ(said(zip({{.name = "a", .size = 2}})), "unsafe");
}

TEST(ZipDirectory, BombsAreTooLarge) {
  const auto packed = [](std::size_t size, std::size_t bytes) {
    return said(zip({{.name = "a", .bytes = std::string(bytes, 'x'), .size = size, .method = 8}}));
  };
  EXPECT_EQ(packed(kSmallPackage, 1), "a 20000000;");
  EXPECT_EQ(packed(kSmallPackage + 1, 1), "too large");
  EXPECT_EQ(packed(90'000'000, 700'000), "a 90000000;");
  EXPECT_EQ(packed(kLargestPackage + 1, 1'000'000), "too large");
  constexpr std::size_t kBytes = 200'000;
  const std::size_t file = zip({{.name = "a", .bytes = std::string(kBytes, 'x')}}).size();
  EXPECT_NE(packed(kMostlyPacked * file, kBytes), "too large");
  EXPECT_EQ(packed(kMostlyPacked * (file + 1), kBytes), "too large");
  EXPECT_EQ(packed(0xFFFF'FFFF, 1), "too large");
  std::vector<Part> many(kMostEntries + 1);
  for (std::size_t at = 0; at < many.size(); ++at) many[at].name = std::to_string(at);
  EXPECT_EQ(said(zip(many)), "too large");
  many.pop_back();
  EXPECT_NE(said(zip(many)), "too large");
}

}  // namespace
}  // namespace poa::formats
