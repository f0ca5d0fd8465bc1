package vn.chidao.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of the web applications a nonce of its own. Camunda hands it from the filter that writes the policy to the
 * one that writes the page through an attribute of the whole application, so that of two people who open a page at the same
 * moment one would get the other's, and an empty page.
 */
class NoncePerPage extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ServletContext own = own(request.getServletContext());
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public ServletContext getServletContext() {
                        return own;
                    }
                },
                response);
    }

    private static ServletContext own(ServletContext shared) {
        Object[] nonce = new Object[1];
        return (ServletContext) Proxy.newProxyInstance(
                NoncePerPage.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, values) -> {
                    if (!isAboutNonce(method, values)) {
                        return asked(shared, method, values);
                    }
                    if (method.getName().equals("setAttribute")) {
                        nonce[0] = values[1];
                    }
                    return method.getReturnType() == void.class ? null : nonce[0];
                });
    }

    private static boolean isAboutNonce(Method method, Object[] values) {
        return method.getName().endsWith("etAttribute")
                && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(values[0]);
    }

    private static Object asked(ServletContext shared, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(shared, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
