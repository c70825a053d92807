// SPDX-License-Identifier: MPL-2.0
// Free functions as methods: what they are given, and what becomes of their results.
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

#include "bridge/bridge.hpp"
#include "functions/results.hpp"
#include "uno/object.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::bridge {
namespace {

class Binding : public testing::Test {
 protected:
  static void SetUpTestSuite() { static_cast<void>(context()); }
};

struct Placed {
  using View = uno::AnyView;
  Placed(View value, int at) : view(value), place(at) {}
  View view;
  int place;
};

using Document = uno::Ref<uno::XPropertySet>;

// A digit a place, and the second value.
double places_of(const Placed& first, const Document& /*document*/, const Placed& second,
                 double given, const Placed& third) {
  return 1000 * given + 100 * first.place + 10 * second.place + third.place +
         second.view.number().value_or(0);
}

// Free functions have no use for the object that they are methods of.
class Bare final : public uno::Object {
 public:
  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override {
    return {&kInterface, 1};
  }
};

void* memory_of(const uno::Any& value) { return const_cast<uno_Any*>(&value.raw()); }

constexpr uno::Method kPlaces = uno::function<&places_of>("places");

TEST_F(Binding, ParametersThatKnowTheirPlaceAreCountedFromOne) {
  const uno::Any nothing;
  const uno::Any half(0.5);
  uno_Interface* document = nullptr;
  double given = 7;
  std::array<void*, 5> arguments{memory_of(nothing), &document, memory_of(half), &given,
                                 memory_of(nothing)};
  auto* bare = new Bare;
  const auto object = uno::Interface::adopt(bare->as_interface());
  double result = 0;
  kPlaces.invoke(*bare, &result, arguments.data());
  EXPECT_EQ(result, 7123.5);
}

TEST_F(Binding, ASignatureIsThatOfTheValues) {
  const std::vector<std::string_view> types(kPlaces.types.begin(), kPlaces.types.end());
  EXPECT_EQ(types,
            (std::vector<std::string_view>{"double", "any", "com.sun.star.beans.XPropertySet",
                                           "any", "double", "any"}));
}

// The value that a result arrives as.
template <class Result>
uno::Any arrived(const Result& result) {
  uno_Any memory;
  uno::Marshal<Result>::give(result, &memory);
  return uno::Any::adopt(memory);
}

TEST_F(Binding, CellsArriveAsWhatTheyHold) {
  EXPECT_EQ(arrived(Cell{2.5}).view().number(), 2.5);
  EXPECT_EQ(uno::to_utf8(arrived(Cell{std::string("ñ")}).view().text()), "ñ");
  EXPECT_EQ(uno::to_utf8(arrived(Cell{Blank{}}).view().text()), "");
  EXPECT_TRUE(arrived(Cell{CellError{}}).view().is_void());
}

TEST_F(Binding, AFailureArrivesAsItsFaultIsShown) {
  EXPECT_EQ(arrived(Result<Cell>(Cell{1.0})).view().number(), 1.0);
  EXPECT_TRUE(arrived(Result<Cell>(Failure{Fault::NothingToCompute, "nada"})).view().is_void());
  EXPECT_THROW(arrived(Result<Cell>(Failure{Fault::WrongKind, "texto"})), uno::IllegalArgument);
}

}  // namespace
}  // namespace poa::bridge
