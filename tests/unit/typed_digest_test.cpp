// SPDX-License-Identifier: MPL-2.0
#include "formats/typed_digest.hpp"

#include <gtest/gtest.h>

#include <string>

namespace poa::formats {
namespace {

constexpr const char* kDigest = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

TEST(TypedDigest, IsReadAsPeopleWriteIt) {
  for (const char* text :
       {"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
        "  01234567 89abcdef 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef\n",
        "0123 4567 89ab cdef 0123 4567 89ab cdef\n0123 4567 89ab cdef 0123 4567 89ab cdef",
        "01234567-89abcdef-01234567-89abcdef-01234567-89abcdef-01234567-89abcdef",
        "01:23:45:67:89:ab:cd:ef 01234567\t89abcdef\u00A00123456789abcdef0123456789abcdef",
        "Huella SHA-256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "HUELLA: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "O123456789abcdefol23456789abcdefoI23456789abcdef0123456789abcdef"})
    EXPECT_EQ(typed_digest(text), kDigest) << text;
}

TEST(TypedDigest, IsNothingElse) {
  const std::string digest = kDigest;
  for (const std::string& text :
       {std::string(), std::string("Huella SHA-256"), digest.substr(1), digest + "0",
        "g" + digest.substr(1), digest.substr(0, 32), digest + " " + digest})
    EXPECT_EQ(typed_digest(text), std::nullopt) << text;
}

}  // namespace
}  // namespace poa::formats
