// SPDX-License-Identifier: MPL-2.0
#include "domain/form/pending_names.hpp"

#include <gtest/gtest.h>

#include "domain/form/column.hpp"

namespace poa {
namespace {

using Names = std::vector<std::string>;

TEST(PendingNames, AreReadFromTheTextOfTheWorkbook) {
  EXPECT_EQ(PendingNames("T3 alcanzado, T4 programado").names(),
            (Names{"T3 alcanzado", "T4 programado"}));
  EXPECT_EQ(PendingNames("  RAMO ,EJE").names(), (Names{"RAMO", "EJE"}));
  EXPECT_TRUE(PendingNames("").empty());
  EXPECT_TRUE(PendingNames(" , ,").empty());
}

TEST(PendingNames, WhatIsNoNameWaitsAsWell) {
  EXPECT_EQ(PendingNames("lo que sea, 5").names(), (Names{"lo que sea", "5"}));
}

TEST(PendingNames, EachWaitsOnce) {
  PendingNames names("T1 alcanzado, t1 ALCANZADO");
  names.add("T1 Alcanzado");
  EXPECT_EQ(names.text(), "T1 alcanzado");
  names.add("texto");
  EXPECT_EQ(names.text(), "T1 alcanzado, texto");
}

TEST(PendingNames, AreTakenOutFolded) {
  PendingNames names("líneas, meta anual, texto");
  EXPECT_TRUE(names.remove("LINEAS"));
  EXPECT_FALSE(names.remove("líneas"));
  EXPECT_FALSE(names.remove("unidad"));
  EXPECT_EQ(names.text(), "meta anual, texto");
  EXPECT_TRUE(names.remove("meta anual"));
  EXPECT_TRUE(names.remove("texto"));
  EXPECT_EQ(names.text(), "");
}

TEST(PendingNames, EveryColumnIsFoundByItsName) {
  for (const Column column : kAllColumns) EXPECT_EQ(column_named(column_name(column)), column);
  EXPECT_EQ(column_named("LINEAS"), Column::Lines);
  EXPECT_EQ(column_named("T5 alcanzado"), std::nullopt);
  EXPECT_EQ(column_named(""), std::nullopt);
}

}  // namespace
}  // namespace poa
