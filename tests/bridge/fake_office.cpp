// SPDX-License-Identifier: MPL-2.0
#include "bridge/fake_office.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XDesktop.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <cppuhelper/implbase1.hxx>

namespace poa::bridge {
namespace {

using css::uno::XInterface;
using rtl::OUString;

[[noreturn]] void not_offered(const OUString& what) {
  throw css::uno::RuntimeException("the fake office has no " + what);
}

// The settings below one node.
class Settings : public cppu::WeakImplHelper1<css::container::XNameAccess> {
 public:
  explicit Settings(const OUString& locale) : locale_(locale) {}

  Any SAL_CALL getByName(const OUString& name) override {
    if (!hasByName(name)) throw css::container::NoSuchElementException(name);
    return css::uno::makeAny(locale_);
  }
  Sequence<OUString> SAL_CALL getElementNames() override { return {}; }
  sal_Bool SAL_CALL hasByName(const OUString& name) override { return name == "ooLocale"; }
  css::uno::Type SAL_CALL getElementType() override { return cppu::UnoType<OUString>::get(); }
  sal_Bool SAL_CALL hasElements() override { return true; }

 private:
  OUString locale_;
};

class SettingsProvider : public cppu::WeakImplHelper1<css::lang::XMultiServiceFactory> {
 public:
  explicit SettingsProvider(const OUString& locale) : locale_(locale) {}

  Reference<XInterface> SAL_CALL createInstance(const OUString& name) override {
    not_offered(name);
  }
  Reference<XInterface> SAL_CALL
  createInstanceWithArguments(const OUString& name, const Sequence<Any>& arguments) override {
    css::beans::PropertyValue path;
    OUString node;
    if (arguments.getLength() != 1 || !(arguments[0] >>= path) || path.Name != "nodepath" ||
        !(path.Value >>= node) || node != "/org.openoffice.Setup/L10N")
      not_offered(name);
    return Reference<css::container::XNameAccess>(new Settings(locale_));
  }
  Sequence<OUString> SAL_CALL getAvailableServiceNames() override { return {}; }

 private:
  OUString locale_;
};

class Desktop : public cppu::WeakImplHelper1<css::frame::XDesktop> {
 public:
  sal_Bool SAL_CALL terminate() override { return false; }
  void SAL_CALL addTerminateListener(const Reference<css::frame::XTerminateListener>&) override {}
  void SAL_CALL removeTerminateListener(const Reference<css::frame::XTerminateListener>&) override {
  }
  Reference<css::container::XEnumerationAccess> SAL_CALL getComponents() override { return {}; }
  Reference<css::lang::XComponent> SAL_CALL getCurrentComponent() override { return {}; }
  Reference<css::frame::XFrame> SAL_CALL getCurrentFrame() override { return {}; }
};

class Services : public cppu::WeakImplHelper1<css::lang::XMultiComponentFactory> {
 public:
  explicit Services(const OUString& locale) : locale_(locale) {}

  Reference<XInterface> SAL_CALL createInstanceWithContext(
      const OUString& name, const Reference<css::uno::XComponentContext>&) override {
    if (name == "com.sun.star.configuration.ConfigurationProvider")
      return Reference<css::lang::XMultiServiceFactory>(new SettingsProvider(locale_));
    if (name == "com.sun.star.frame.Desktop") return Reference<css::frame::XDesktop>(new Desktop);
    return {};
  }
  Reference<XInterface> SAL_CALL
  createInstanceWithArgumentsAndContext(const OUString& name, const Sequence<Any>&,
                                        const Reference<css::uno::XComponentContext>&) override {
    not_offered(name);
  }
  Sequence<OUString> SAL_CALL getAvailableServiceNames() override { return {}; }

 private:
  OUString locale_;
};

class Context : public cppu::WeakImplHelper1<css::uno::XComponentContext> {
 public:
  explicit Context(const OUString& locale) : services_(new Services(locale)) {}

  Any SAL_CALL getValueByName(const OUString&) override { return {}; }
  Reference<css::lang::XMultiComponentFactory> SAL_CALL getServiceManager() override {
    return services_;
  }

 private:
  Reference<css::lang::XMultiComponentFactory> services_;
};

}  // namespace

Reference<css::uno::XComponentContext> make_fake_office(std::string_view locale) {
  return new Context(text(locale));
}

}  // namespace poa::bridge
