// SPDX-License-Identifier: MPL-2.0
// What listens to the office's documents, without an office: it comes with the first component,
// once, bears any event, and leaves when the office ends.
#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/frame/XDesktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <cppuhelper/implbase1.hxx>
#include <mutex>
#include <rtl/ref.hxx>
#include <vector>

#include "bridge/bridge.hpp"
#include "bridge/fake_office.hpp"
#include "bridge/range.hpp"
#include "bridge/threads.hpp"
#include "uno/object.hpp"

namespace poa::bridge {
namespace {

using css::document::XDocumentEventListener;
using css::frame::XTerminateListener;
using css::uno::XInterface;
using rtl::OUString;

// The listeners of something, which may come and go on any thread.
template <class X>
class Listeners {
 public:
  void add(const Reference<X>& listener) {
    const std::lock_guard lock(mutex_);
    all_.push_back(listener);
  }
  void remove(const Reference<X>& listener) {
    const std::lock_guard lock(mutex_);
    all_.erase(std::remove(all_.begin(), all_.end(), listener), all_.end());
  }
  [[nodiscard]] std::vector<Reference<X>> all() const {
    const std::lock_guard lock(mutex_);
    return all_;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<Reference<X>> all_;
};

class Documents : public cppu::WeakImplHelper1<css::document::XDocumentEventBroadcaster> {
 public:
  void SAL_CALL
  addDocumentEventListener(const Reference<XDocumentEventListener>& listener) override {
    listeners.add(listener);
  }
  void SAL_CALL
  removeDocumentEventListener(const Reference<XDocumentEventListener>& listener) override {
    listeners.remove(listener);
  }
  void SAL_CALL notifyDocumentEvent(const OUString&, const Reference<css::frame::XController2>&,
                                    const Any&) override {}

  Listeners<XDocumentEventListener> listeners;
};

class Desktop : public cppu::WeakImplHelper1<css::frame::XDesktop> {
 public:
  sal_Bool SAL_CALL terminate() override {
    const css::lang::EventObject self(*this);
    for (const auto& listener : listeners.all()) {
      listener->queryTermination(self);
      listener->notifyTermination(self);
      listener->disposing(self);
      listeners.remove(listener);
    }
    return true;
  }
  void SAL_CALL addTerminateListener(const Reference<XTerminateListener>& listener) override {
    listeners.add(listener);
  }
  void SAL_CALL removeTerminateListener(const Reference<XTerminateListener>& listener) override {
    listeners.remove(listener);
  }
  Reference<css::container::XEnumerationAccess> SAL_CALL getComponents() override { return {}; }
  Reference<css::lang::XComponent> SAL_CALL getCurrentComponent() override { return {}; }
  Reference<css::frame::XFrame> SAL_CALL getCurrentFrame() override { return {}; }

  Listeners<XTerminateListener> listeners;
};

class Services : public cppu::WeakImplHelper1<css::lang::XMultiComponentFactory> {
 public:
  explicit Services(const Reference<css::frame::XDesktop>& desktop) : desktop_(desktop) {}

  Reference<XInterface> SAL_CALL createInstanceWithContext(
      const OUString& name, const Reference<css::uno::XComponentContext>&) override {
    if (name != "com.sun.star.frame.Desktop") return {};
    return desktop_;
  }
  Reference<XInterface> SAL_CALL
  createInstanceWithArgumentsAndContext(const OUString&, const Sequence<Any>&,
                                        const Reference<css::uno::XComponentContext>&) override {
    return {};
  }
  Sequence<OUString> SAL_CALL getAvailableServiceNames() override { return {}; }

 private:
  Reference<css::frame::XDesktop> desktop_;
};

// A document that has gone in the meantime.
class Gone : public cppu::OWeakObject {
 public:
  Any SAL_CALL queryInterface(const css::uno::Type& type) override {
    if (type != cppu::UnoType<XInterface>::get()) throw css::lang::DisposedException("gone");
    return OWeakObject::queryInterface(type);
  }
};

// An office that tells of its documents, until it ends.
class TellingOffice : public cppu::WeakImplHelper1<css::uno::XComponentContext> {
 public:
  Any SAL_CALL getValueByName(const OUString& name) override {
    if (name != "/singletons/com.sun.star.frame.theGlobalEventBroadcaster") return {};
    return css::uno::makeAny(Reference<css::document::XDocumentEventBroadcaster>(documents.get()));
  }
  Reference<css::lang::XMultiComponentFactory> SAL_CALL getServiceManager() override {
    return new Services(desktop.get());
  }

  rtl::Reference<Documents> documents = new Documents;
  rtl::Reference<Desktop> desktop = new Desktop;
};

class TitlesTest : public testing::Test {
 protected:
  TitlesTest() { static_cast<void>(context()); }

  void use(const char* component) const {
    EXPECT_TRUE(factory(component)->createInstanceWithContext(office.get()).is());
  }
  [[nodiscard]] std::size_t listeners() const { return office->documents->listeners.all().size(); }

  rtl::Reference<TellingOffice> office = new TellingOffice;
};

TEST_F(TitlesTest, TheFirstComponentBringsOneListenerAndTheOfficesEndTakesIt) {
  const auto before = uno::Object::alive();
  static_cast<void>(factory("mx.poa.Funciones"));
  EXPECT_EQ(listeners(), 0U) << "a component that nobody has made";
  for (const char* component :
       {"mx.poa.Funciones", "mx.poa.Comandos", "mx.poa.Panel", "mx.poa.FuncionesExplicadas"}) {
    use(component);
    EXPECT_EQ(listeners(), 1U) << component;
  }
  office->desktop->terminate();
  EXPECT_EQ(listeners(), 0U);
  EXPECT_EQ(uno::Object::alive(), before);
}

TEST_F(TitlesTest, AnyComponentBringsIt) {
  for (const char* component :
       {"mx.poa.Panel", "mx.poa.FuncionesExplicadas", "mx.poa.Comandos", "mx.poa.Funciones"}) {
    use(component);
    EXPECT_EQ(listeners(), 1U) << component;
    office->desktop->terminate();
  }
}

TEST_F(TitlesTest, ThreadsBringOneTogether) {
  in_threads([&](int /*thread*/) {
    for (int round = 0; round < 50; ++round) use("mx.poa.Comandos");
  });
  EXPECT_EQ(listeners(), 1U);
  office->desktop->terminate();
  EXPECT_EQ(listeners(), 0U);
}

TEST_F(TitlesTest, AnOfficeThatTellsOfNothingIsUsedAllTheSame) {
  const auto before = uno::Object::alive();
  EXPECT_TRUE(factory("mx.poa.Comandos")->createInstanceWithContext({}).is());
  EXPECT_TRUE(factory("mx.poa.Comandos")->createInstanceWithContext(make_fake_office("es")).is());
  EXPECT_EQ(uno::Object::alive(), before);
  use("mx.poa.Comandos");
  EXPECT_EQ(listeners(), 1U) << "it no longer tries";
  office->desktop->terminate();
}

TEST_F(TitlesTest, ItBearsAnyEvent) {
  use("mx.poa.Comandos");
  const Reference<css::frame::XDesktop> desktop(office->desktop.get());
  const Reference<XInterface> sources[] = {{}, make_range({{}, 1}), desktop, new Gone};
  const auto listener = office->documents->listeners.all().front();
  for (const char* name : {"", "OnModifyChanged", "OnSave", "OnSaveAs", "OnCopyTo"}) {
    for (const Reference<XInterface>& source : sources) {
      EXPECT_NO_THROW(listener->documentEventOccured(
          css::document::DocumentEvent(source, text(name), {}, Any())));
    }
  }
  listener->disposing(css::lang::EventObject(desktop));
  desktop->terminate();
}

}  // namespace
}  // namespace poa::bridge
