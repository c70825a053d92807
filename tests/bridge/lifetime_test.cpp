// SPDX-License-Identifier: MPL-2.0
// Ownership: references are counted, the last owner frees, and nothing piles up.
#include <gtest/gtest.h>

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/lang/XTypeProvider.hpp>
#include <thread>
#include <vector>

#include "bridge/bridge.hpp"
#include "bridge/heap.hpp"
#include "bridge/range.hpp"
#include "functions/component.hpp"
#include "uno/object.hpp"

namespace poa::bridge {
namespace {

TEST(Lifetime, ObjectsGoWithTheirLastReference) {
  const auto before = uno::Object::alive();
  {
    const auto made = factory("mx.poa.Funciones");
    ASSERT_TRUE(made.is());
    EXPECT_EQ(uno::Object::alive(), before + 1);
    const auto funciones = make_funciones();
    EXPECT_EQ(uno::Object::alive(), before + 2) << "its own factory is gone already";
  }
  EXPECT_EQ(uno::Object::alive(), before);
}

TEST(Lifetime, AnotherNameHasNoFactory) {
  EXPECT_FALSE(factory("mx.poa.Otras").is());
  EXPECT_FALSE(factory("").is());
}

TEST(Lifetime, TheFactoryAlsoTakesArguments) {
  const Reference<css::lang::XServiceInfo> info(
      factory("mx.poa.Funciones")
          ->createInstanceWithArgumentsAndContext(values({any("ignored"), any(1)}), context()),
      css::uno::UNO_QUERY);
  ASSERT_TRUE(info.is());
  EXPECT_TRUE(info->supportsService(text("mx.poa.Funciones")));
}

TEST(Lifetime, OnePointerServesEveryInterface) {
  const auto funciones = make_funciones();
  const Reference<css::lang::XServiceInfo> info(funciones, css::uno::UNO_QUERY);
  const Reference<css::lang::XTypeProvider> types(funciones, css::uno::UNO_QUERY);
  ASSERT_TRUE(info.is());
  ASSERT_TRUE(types.is());
  EXPECT_EQ(Reference<css::uno::XInterface>(info, css::uno::UNO_QUERY),
            Reference<css::uno::XInterface>(types, css::uno::UNO_QUERY));
  EXPECT_FALSE(Reference<css::table::XCellRange>(funciones, css::uno::UNO_QUERY).is());
}

TEST(Lifetime, TheComponentSaysWhatItIs) {
  const auto funciones = make_funciones();
  const Reference<css::lang::XServiceInfo> info(funciones, css::uno::UNO_QUERY_THROW);
  EXPECT_EQ(utf8(info->getImplementationName()), "mx.poa.Funciones");
  ASSERT_EQ(info->getSupportedServiceNames().getLength(), 1);
  EXPECT_EQ(utf8(info->getSupportedServiceNames()[0]), "mx.poa.Funciones");
  EXPECT_FALSE(info->supportsService(text("mx.poa.Funcione")));

  const Reference<css::lang::XTypeProvider> provider(funciones, css::uno::UNO_QUERY_THROW);
  std::vector<std::string> names;
  const auto types = provider->getTypes();
  for (const auto& type : types) names.push_back(utf8(type.getTypeName()));
  EXPECT_EQ(names, (std::vector<std::string>{"mx.poa.XFunciones", "com.sun.star.lang.XTypeProvider",
                                             "com.sun.star.lang.XServiceInfo"}));
}

TEST(Lifetime, ReferencesAreCountedAcrossThreads) {
  const auto before = uno::Object::alive();
  {
    const uno::Interface object = functions::make_component();
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&object] {
        for (int round = 0; round < 50'000; ++round) static_cast<void>(uno::Interface(object));
      });
    }
  }
  EXPECT_EQ(uno::Object::alive(), before);
}

// One call in four throws; values of every kind in use go in and out.
void call_everything(const Reference<mx::poa::XFunciones>& funciones, int round, const Rows& good,
                     const Rows& bad, const Any& figure) {
  switch (round % 4) {
    case 0:
      funciones->absoluto(good, any("último"), any("OCT-DIC"));
      break;
    case 1:
      funciones->relativo(any("1,770"), figure, {}, {});
      break;
    case 2:
      funciones->version();
      break;
    default:
      EXPECT_THROW(funciones->absoluto(bad, {}, {}), css::lang::IllegalArgumentException);
  }
}

TEST(Lifetime, MemoryStaysFlatOverHalfAMillionCalls) {
  const auto funciones = make_funciones();
  const Rows good = row({any(1), any("2"), any(""), any(4)});
  const Rows bad = row({any("doce apoyos")});
  const Any figure = any(1751);
  constexpr int kCalls = 500'000;
  for (int round = 0; round < 1'000; ++round) call_everything(funciones, round, good, bad, figure);
  const std::size_t before = allocated_bytes();
  for (int round = 0; round < kCalls; ++round) call_everything(funciones, round, good, bad, figure);
  const std::size_t after = allocated_bytes();
  // A leak of a single byte a call would show as half a megabyte.
  EXPECT_LT(after, before + kHeapNoise);
}

TEST(Lifetime, NoRangeIsKept) {
  const auto funciones = make_funciones();
  const int before = ranges_alive();
  std::size_t first = 0;
  for (int round = 0; round < 2'000; ++round) {
    funciones->hallazgos(make_range({{std::vector<Any>(15, any("x"))}, 15}), {}, {}, {}, {}, {}, {},
                         {}, {}, {});
    RangeContents broken{{}, 15};
    broken.unused_rows = 1;
    broken.cells.emplace_back(15, any(1));
    broken.broken = true;
    EXPECT_THROW(
        funciones->hallazgos(make_range(std::move(broken)), {}, {}, {}, {}, {}, {}, {}, {}, {}),
        css::uno::RuntimeException);
    if (round == 100) first = allocated_bytes();
  }
  EXPECT_EQ(ranges_alive(), before);
  EXPECT_LT(allocated_bytes(), first + kHeapNoise);
}

}  // namespace
}  // namespace poa::bridge
