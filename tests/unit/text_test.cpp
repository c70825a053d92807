// SPDX-License-Identifier: MPL-2.0
#include "domain/values/text.hpp"

#include <gtest/gtest.h>
#include <unicode/uchar.h>

namespace poa {
namespace {

TEST(Text, FoldsCaseAccentsAndWhiteSpace) {
  EXPECT_EQ(fold("  ÚLTIMO\u00A0\n Valor "), "ultimo valor");
  EXPECT_EQ(fold("CAN\u0303A Güera"), "cana guera");
  EXPECT_EQ(fold("Año"), fold("AN\u0303O"));
  EXPECT_EQ(fold(""), "");
  EXPECT_EQ(fold(" \t\n"), "");
  EXPECT_EQ(fold("\tSe  Cumplio\r\n LA Meta. @[`{ "), "se cumplio la meta. @[`{");
  EXPECT_EQ(fold("ΑΒΓ"), "αβγ");
  EXPECT_EQ(fold("a\xFF"), "a\uFFFD");
  EXPECT_EQ(fold("\x7F\u0080"), "\x7F\u0080");
  EXPECT_EQ(fold(" \u0301 a \u0301 b\u00A0\u0303"), "a b");
  EXPECT_EQ(fold("In\u00ADfor\u200Bme \uFF21"), "informe a");
}

TEST(Text, TrimsEveryWhiteSpace) {
  EXPECT_EQ(trim("\u00A0\u202F\t a b \u3000\n"), "a b");
  EXPECT_EQ(trim("\u2009"), "");
  EXPECT_TRUE(is_blank(""));
  EXPECT_TRUE(is_blank(" \u00A0\u202F\u2009\r\n"));
  EXPECT_TRUE(is_blank("\u00AD\u200B\uFEFF"));
  EXPECT_EQ(trim("\uFEFF a \u200B"), "a");
  EXPECT_FALSE(is_blank(" . "));
  EXPECT_EQ(trim("\t\v\f x"), "x");
  EXPECT_EQ(trim("a \u00A0 \u00E1 \u00A0 "), "a \u00A0 \u00E1");
}

TEST(Text, TrimsNoByteOfAMalformedCharacter) {
  EXPECT_EQ(trim("a\xC3  "), "a\xC3 ");
  EXPECT_EQ(trim("a\xE2 \xE2 "), "a\xE2 \xE2 ");
}

TEST(Text, HasUnicodesWhiteSpaceInAscii) {
  for (char32_t character = 0; character < 0x80; ++character) {
    EXPECT_EQ(is_white_space(character), u_isUWhiteSpace(static_cast<UChar32>(character)) != 0)
        << static_cast<unsigned>(character);
  }
}

TEST(Text, IsQuotedAndCut) {
  EXPECT_EQ(quotation(" x "), "«x»");
  EXPECT_EQ(quotation(std::string(41, 'a')), "«" + std::string(40, 'a') + "…»");
  EXPECT_EQ(quotation("a\xFF\xC3"), "«a\uFFFD\uFFFD»");
}

TEST(Text, IsPlainWhenItIsRead) {
  EXPECT_EQ(plain("Sesión 2.1.4"), "Sesión 2.1.4");
  EXPECT_EQ(plain("Sesio\u0301n"), "Sesión");
  EXPECT_EQ(plain("2\uFF0E\uFF11.4"), "2.1.4");
  EXPECT_EQ(plain("2.1.\u00AD4\uFEFF"), "2.1.4");
  EXPECT_EQ(plain("a\u00A0b\u3000c"), "a\u00A0b\u3000c");
  EXPECT_EQ(plain("a\xFF"), "a\uFFFD");
  // U+0958 is longer when it is composed; the accent beside it must be composed all the same.
  EXPECT_EQ(plain("\u0958o\u0301"), "\u0915\u093Có");
}

TEST(Text, HasWholeWords) {
  EXPECT_TRUE(has_words("se cumplio", "se cumplio"));
  EXPECT_TRUE(has_words("ya (se cumplio), ayer", "se cumplio"));
  EXPECT_FALSE(has_words("se cumpliolo", "se cumplio"));
  EXPECT_FALSE(has_words("ese cumplio", "se cumplio"));
  EXPECT_TRUE(has_words("ese cumplio; se cumplio", "se cumplio"));
  EXPECT_FALSE(has_words("\u00E6se cumplio", "se cumplio"));
  EXPECT_FALSE(has_words("falta1", "falta"));
  EXPECT_FALSE(has_words("", "falta"));
}

TEST(Text, KnowsPunctuation) {
  for (const char32_t mark : std::u32string_view(U".,;:-()¿¡«»’–…%&"))
    EXPECT_TRUE(is_punctuation(mark)) << static_cast<unsigned>(mark);
  for (const char32_t other : std::u32string_view(U" +=$°a1º\u2212"))
    EXPECT_FALSE(is_punctuation(other)) << static_cast<unsigned>(other);
}

TEST(Text, KnowsDashes) {
  for (const char32_t dash : {U'-', U'\u2010', U'\u2011', U'–', U'—', U'\u2212'})
    EXPECT_TRUE(is_dash(dash));
  for (const char32_t other : {U'_', U'~', U'.', U'a', U' '}) EXPECT_FALSE(is_dash(other));
}

TEST(Text, KnowsCapitals) {
  EXPECT_TRUE(is_capital(U'Á'));
  EXPECT_FALSE(is_capital(U'á'));
  EXPECT_FALSE(is_capital(U'1'));
  EXPECT_TRUE(is_letter(U'ñ'));
  EXPECT_FALSE(is_letter(U'1'));
}

}  // namespace
}  // namespace poa
