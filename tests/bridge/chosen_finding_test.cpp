// SPDX-License-Identifier: MPL-2.0
// What is chosen in each window: windows are told apart, and nothing of them is kept.
#include "review/chosen_finding.hpp"

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "bridge/bridge.hpp"
#include "uno/object.hpp"

namespace poa::bridge {
namespace {

using extension::chosen_in;
using extension::ChosenFinding;
using extension::close_choice;
using extension::open_choice;

using Window = uno::Ref<uno::XFrame>;

// An object that is nothing but itself.
class Nothing final : public uno::Object {
 public:
  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override {
    static const uno::InterfaceTable kTables[] = {kInterface, kTypeProvider};
    return kTables;
  }
};

Window make_window() { return Window(uno::Interface::adopt((new Nothing)->as_interface())); }

Finding finding(std::string message) {
  return {{}, {}, "EST-04", Severity::Error, {}, std::move(message)};
}

class ChosenFindingTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { static_cast<void>(context()); }
};

TEST_F(ChosenFindingTest, AWindowWithoutAPanelHasNoChoice) {
  const Window window = make_window();
  EXPECT_EQ(chosen_in(window), nullptr);
  EXPECT_EQ(chosen_in(Window()), nullptr);
}

TEST_F(ChosenFindingTest, EachWindowHasItsOwn) {
  const Window one = make_window();
  const Window other = make_window();
  const auto choice = open_choice(one);
  EXPECT_EQ(chosen_in(one), choice);
  EXPECT_EQ(chosen_in(other), nullptr);
  const auto second = open_choice(other);
  EXPECT_NE(second, choice);
  close_choice(one);
  EXPECT_EQ(chosen_in(one), nullptr);
  EXPECT_EQ(chosen_in(other), second);
  close_choice(other);
}

TEST_F(ChosenFindingTest, KeepsAWindowOnlyWhileItsPanelIsOpen) {
  const auto before = uno::Object::alive();
  {
    const Window window = make_window();
    static_cast<void>(open_choice(window));
    close_choice(window);
    close_choice(window);
  }
  EXPECT_EQ(uno::Object::alive(), before);
}

TEST_F(ChosenFindingTest, APanelThatReplacesAnotherSharesItsChoice) {
  const Window window = make_window();
  const auto first = open_choice(window);
  EXPECT_EQ(open_choice(window), first);
  close_choice(window);
  EXPECT_EQ(chosen_in(window), first);
  close_choice(window);
  EXPECT_EQ(chosen_in(window), nullptr);
}

TEST_F(ChosenFindingTest, TellsWhatIsChosen) {
  ChosenFinding choice;
  EXPECT_FALSE(choice.chosen());
  std::string told;
  choice.when_chosen([&] { told += choice.chosen() ? choice.chosen()->message : "nothing"; });
  choice.choose(finding("one "));
  choice.choose(std::nullopt);
  EXPECT_EQ(told, "one nothing");
  choice.when_chosen({});
  choice.choose(finding("two"));
  EXPECT_EQ(told, "one nothing");
  EXPECT_EQ(choice.chosen()->message, "two");
}

TEST_F(ChosenFindingTest, ListsEverythingUntilToldOtherwise) {
  ChosenFinding choice;
  EXPECT_TRUE(choice.lists(finding("one")));
  choice.list([](const Finding& asked) { return asked.message == "two"; });
  EXPECT_FALSE(choice.lists(finding("one")));
  EXPECT_TRUE(choice.lists(finding("two")));
}

// A panel may choose, list and ask anew while it is told.
TEST_F(ChosenFindingTest, HoldsNoLockWhileItCalls) {
  ChosenFinding choice;
  int calls = 0;
  choice.when_chosen([&] {
    choice.list([&choice](const Finding&) { return choice.chosen().has_value(); });
    EXPECT_TRUE(choice.lists(*choice.chosen()));
    if (++calls == 1) choice.choose(finding("two"));
    choice.when_chosen({});
  });
  choice.choose(finding("one"));
  EXPECT_EQ(calls, 2);
}

}  // namespace
}  // namespace poa::bridge
