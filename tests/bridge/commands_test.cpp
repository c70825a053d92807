// SPDX-License-Identifier: MPL-2.0
// The component of the commands without an office: its offers, its refusals and their words, and
// that it keeps nothing.
#include "catalog/commands.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJobExecutor.hpp>
#include <cppuhelper/implbase1.hxx>
#include <fstream>
#include <iterator>
#include <limits>
#include <regex>
#include <vector>

#include "bridge/bridge.hpp"
#include "bridge/fake_office.hpp"
#include "bridge/heap.hpp"
#include "bridge/threads.hpp"
#include "commands/registry.hpp"
#include "uno/object.hpp"

namespace poa::bridge {
namespace {

using css::beans::PropertyValue;
using css::frame::XDispatch;
using css::frame::XDispatchProvider;
using css::frame::XNotifyingDispatch;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kComandos = "mx.poa.Comandos";

Reference<XDispatchProvider> make_comandos(std::string_view locale = "es") {
  return {factory(kComandos)->createInstanceWithContext(make_fake_office(locale)), UNO_QUERY_THROW};
}

css::util::URL url(const std::string& complete) {
  css::util::URL result;
  result.Complete = text(complete);
  return result;
}

class Listener : public cppu::WeakImplHelper1<css::frame::XDispatchResultListener> {
 public:
  void SAL_CALL dispatchFinished(const css::frame::DispatchResultEvent& event) override {
    state = event.State;
    source = event.Source;
    rtl::OUString message;
    if (event.Result >>= message) result = utf8(message);
  }
  void SAL_CALL disposing(const css::lang::EventObject&) override {}

  sal_Int16 state = -1;
  std::string result;
  Reference<css::uno::XInterface> source;
};

struct Answer {
  sal_Int16 state;
  std::string text;
};

Answer run(const Reference<XDispatchProvider>& comandos, const std::string& command,
           const std::vector<PropertyValue>& arguments) {
  const Reference<XNotifyingDispatch> dispatch(comandos, UNO_QUERY_THROW);
  auto* listener = new Listener;
  const Reference<css::frame::XDispatchResultListener> kept(listener);
  dispatch->dispatchWithNotification(url("mx.poa.calc:" + command),
                                     {arguments.data(), static_cast<sal_Int32>(arguments.size())},
                                     kept);
  EXPECT_EQ(listener->source, Reference<css::uno::XInterface>(comandos, UNO_QUERY));
  return {listener->state, listener->result};
}

PropertyValue argument(std::string_view name, const Any& value) {
  PropertyValue result;
  result.Name = text(name);
  result.Value = value;
  return result;
}

void expect_refusal(const Answer& answer, std::string_view text) {
  EXPECT_EQ(answer.state, css::frame::DispatchResultState::FAILURE);
  EXPECT_EQ(answer.text, text);
}

TEST(Commands, TheComponentSaysWhatItIs) {
  const Reference<css::lang::XServiceInfo> info(make_comandos(), UNO_QUERY_THROW);
  EXPECT_EQ(utf8(info->getImplementationName()), kComandos);
  EXPECT_TRUE(info->supportsService(text(kComandos)));
  EXPECT_FALSE(info->supportsService(text("mx.poa.Funciones")));
  EXPECT_TRUE(Reference<css::task::XJobExecutor>(info, UNO_QUERY).is());
  EXPECT_TRUE(Reference<css::lang::XInitialization>(info, UNO_QUERY).is());
  EXPECT_TRUE(Reference<XDispatch>(info, UNO_QUERY).is());
}

TEST(Commands, TheCatalogueNamesEachOfThemAndNoOther) {
  std::vector<std::string_view> listed;
  for (const catalog::Command& command : catalog::kCommands) listed.push_back(command.name);
  std::vector<std::string_view> known;
  for (const extension::Command& command : extension::registry())
    known.push_back(command.entry->name);
  EXPECT_EQ(listed, known);
}

TEST(Commands, TheMenuNamesEachOfThemAndNoOther) {
  std::ifstream file(POA_ADDONS);
  const std::string menu{std::istreambuf_iterator<char>(file), {}};
  const std::regex entry(R"(<value>service:mx\.poa\.Comandos\?(\w+)</value>)");
  std::vector<std::string> named;
  for (std::sregex_iterator at(menu.begin(), menu.end(), entry), end; at != end; ++at)
    named.push_back((*at)[1]);
  std::vector<std::string> known;
  for (const extension::Command& command : extension::registry())
    known.emplace_back(command.entry->name);
  EXPECT_EQ(named, known);
}

TEST(Commands, EachIsDispatchedAndNothingElse) {
  const auto comandos = make_comandos();
  for (const extension::Command& command : extension::registry()) {
    const auto dispatch =
        comandos->queryDispatch(url("mx.poa.calc:" + std::string(command.entry->name)), "", 0);
    EXPECT_EQ(Reference<css::uno::XInterface>(dispatch, UNO_QUERY),
              Reference<css::uno::XInterface>(comandos, UNO_QUERY));
  }
  for (const char* other : {"mx.poa.calc:", "mx.poa.calc:agregarMeta", "mx.poa.calc:AgregarMetas",
                            "mx.poa.calc", "service:mx.poa.Comandos?AgregarMeta", ""})
    EXPECT_FALSE(comandos->queryDispatch(url(other), "", 0).is()) << other;
}

TEST(Commands, SeveralAreAskedForAtOnce) {
  std::vector<css::frame::DispatchDescriptor> asked(2);
  asked[0].FeatureURL = url("mx.poa.calc:Otra");
  asked[1].FeatureURL = url("mx.poa.calc:Manual");
  const auto found = make_comandos()->queryDispatches({asked.data(), 2});
  ASSERT_EQ(found.getLength(), 2);
  EXPECT_FALSE(found[0].is());
  EXPECT_TRUE(found[1].is());
}

TEST(Commands, ANameThatThereIsNotIsAnswered) {
  expect_refusal(run(make_comandos(), "Otra", {}), "No existe la orden «Otra»");
  expect_refusal(run(make_comandos("en-US"), "Otra", {}), "There is no command “Otra”");
}

TEST(Commands, WrongArgumentsAreRefusedWithoutADialog) {
  const auto comandos = make_comandos();
  const std::string refused = "Metas debe ser un número entero de 1 a 200.";
  for (const Any& wrong : {any(0), any(201), any(1.5), any(-1), any("4"), Any(),
                           any(std::numeric_limits<double>::quiet_NaN())})
    expect_refusal(run(comandos, "NuevoReporte", {argument("Metas", wrong)}), refused);
  expect_refusal(run(comandos, "PegarDatos", {argument("SinPreguntar", any("sí"))}),
                 "SinPreguntar debe ser verdadero o falso.");
  expect_refusal(run(comandos, "AcercaDe", {argument("SinPreguntar", any("sí"))}),
                 "SinPreguntar debe ser verdadero o falso.");
}

TEST(Commands, WithoutAReportTheySayWhatToDo) {
  const std::string spanish =
      "El documento de enfrente no es un reporte TMM-F004. Abra uno, o haga uno nuevo con POA ▸ "
      "Nuevo reporte.";
  const auto comandos = make_comandos();
  expect_refusal(run(comandos, "AgregarMeta", {argument("Cantidad", any(1))}), spanish);
  expect_refusal(run(comandos, "QuitarMeta", {argument("SinPreguntar", css::uno::makeAny(true))}),
                 spanish);
  expect_refusal(run(comandos, "PegarDatos", {argument("Texto", any("1"))}), spanish);
  const auto silent = argument("SinPreguntar", css::uno::makeAny(true));
  expect_refusal(run(comandos, "SiguienteTrimestre", {silent}), spanish);
  expect_refusal(run(comandos, "CompararConAnterior", {silent}), spanish);
  expect_refusal(run(make_comandos("es-MX"), "AgregarMeta", {argument("Cantidad", any(1))}),
                 spanish);
  EXPECT_TRUE(run(make_comandos("et"), "AgregarMeta", {argument("Cantidad", any(1))})
                  .text.starts_with("The document in front is not a TMM-F004 report."));
}

TEST(Commands, WithoutASpreadsheetNoErrorIsExplained) {
  const auto silent = argument("SinPreguntar", css::uno::makeAny(true));
  expect_refusal(
      run(make_comandos(), "ExplicarError", {silent}),
      "El documento de enfrente no es un libro de Calc. Póngase en la celda que tiene el "
      "error.");
  expect_refusal(run(make_comandos("en-US"), "ExplicarError", {silent}),
                 "The document in front is not a spreadsheet. Go to the cell that has the error.");
}

TEST(Commands, WhatTheOfficeLacksIsAnswered) {
  const auto answer =
      run(make_comandos("en-US"), "Manual", {argument("SinPreguntar", css::uno::makeAny(true))});
  expect_refusal(answer,
                 "The command failed: the office lacks "
                 "com.sun.star.deployment.PackageInformationProvider");
}

TEST(Commands, AStatusListenerMayComeAndGo) {
  const Reference<XDispatch> dispatch(make_comandos(), UNO_QUERY_THROW);
  EXPECT_NO_THROW(dispatch->addStatusListener({}, url("mx.poa.calc:Manual")));
  EXPECT_NO_THROW(dispatch->removeStatusListener({}, url("mx.poa.calc:Manual")));
}

// As in threads_test.cpp.
TEST(Commands, ManyThreadsAreAnsweredAtOnce) {
  const auto before = uno::Object::alive();
  {
    const auto shared = make_comandos();
    in_threads([&](int number) {
      for (int round = 0; round < 20; ++round) {
        const auto comandos = number % 2 == 0 ? shared : make_comandos();
        EXPECT_TRUE(comandos->queryDispatch(url("mx.poa.calc:Manual"), "", 0).is());
        expect_refusal(run(comandos, "Otra", {}), "No existe la orden «Otra»");
        EXPECT_TRUE(run(comandos, "AgregarMeta", {argument("Cantidad", any(1))})
                        .text.starts_with("El documento de enfrente no es un reporte"));
      }
    });
  }
  EXPECT_EQ(uno::Object::alive(), before);
}

TEST(Commands, NothingIsKept) {
  const auto before = uno::Object::alive();
  std::size_t first = 0;
  for (int round = 0; round < 2'000; ++round) {
    const auto comandos = make_comandos();
    static_cast<void>(comandos->queryDispatch(url("mx.poa.calc:Manual"), "", 0));
    static_cast<void>(run(comandos, "AgregarMeta", {argument("Cantidad", any(1))}));
    static_cast<void>(run(comandos, "NuevoReporte", {argument("Metas", any("muchas"))}));
    if (round == 100) first = allocated_bytes();
  }
  EXPECT_EQ(uno::Object::alive(), before);
  EXPECT_LT(allocated_bytes(), first + kHeapNoise);
}

}  // namespace
}  // namespace poa::bridge
