// SPDX-License-Identifier: MPL-2.0
#include "domain/values/sentence.hpp"

#include <gtest/gtest.h>

#include "domain/form/goal_number.hpp"
#include "domain/values/number.hpp"
#include "domain/values/percent.hpp"

namespace poa {
namespace {

TEST(Sentence, NamesItsWordsInOrder) {
  EXPECT_EQ(sentence("en {} se alcanzó {} y se programó {}.", {"T4", Number(1751), 3}),
            "en T4 se alcanzó 1,751 y se programó 3.");
  EXPECT_EQ(sentence("{}{}", {Percent(Number(101)), GoalNumber(7)}), "101%7");
  EXPECT_EQ(sentence("faltan {}", {std::size_t{12}}), "faltan 12");
}

TEST(Sentence, WithoutPlacesSaysWhatItSays) {
  EXPECT_EQ(sentence("Sin hallazgos"), "Sin hallazgos");
  EXPECT_EQ(sentence(""), "");
}

TEST(Sentence, LooksForNoPlacesInItsWords) {
  EXPECT_EQ(sentence("«{}» y «{}»", {"{}", "otro"}), "«{}» y «otro»");
}

TEST(Sentence, KeepsAPlaceWithoutAWord) {
  EXPECT_EQ(sentence("{} y {}", {"uno"}), "uno y {}");
  EXPECT_EQ(sentence("uno", {"dos"}), "uno");
}

}  // namespace
}  // namespace poa
